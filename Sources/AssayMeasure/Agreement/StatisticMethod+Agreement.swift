extension StatisticMethod {
  /// Agreement of panellists, in the order in which they are listed.
  static let agreement: [StatisticMethod] = [
    agreementOverview, icc, krippendorffAlpha, cohenKappa, fleissKappa, gwetAC1, gwetAC2, scottPi,
    congerKappa, brennanPrediger, kendallW, finn, percentAgreement,
    cronbachAlpha, contentValidity,
  ]
}
