import AssayLanguage
import AssayLoop
import AssayText

/// The pay guardrail and what was said about pay.
public struct PayView: Hashable, Sendable {
  /// One band.
  public struct Band: Hashable, Sendable {
    /// The region or the band's name.
    public var name: PlainText
    /// `EUR 95,000 to 145,000 per year`.
    public var range: PlainText
    /// Where the figures come from, and when they were right.
    public var source: PlainText
  }

  /// In the order of the scorecard.
  public var bands: [Band]
  /// Why there is no band.
  public var noBand: PlainText?
  /// When the band was told to the candidate, or when it must be.
  public var disclosure: PlainText
  /// Whether the band was told.
  public var isDisclosed: Bool
  /// How the candidate's expectation lies to the band; nothing for audiences that may not read it.
  public var expectation: PlainText?
  /// What is worth a premium, and what the scores say of it.
  public var premiums: [PlainText]
  /// Parts of the package beside the base.
  public var package: PlainText?
}

extension PacketBuilder {
  func makePay() -> PayView {
    let pay = scorecard.pay
    return PayView(
      bands: pay.bands.map(makeBand), noBand: pay.noBandBecause.map { PlainText($0) },
      disclosure: disclosure, isDisclosed: state.disclosure != nil,
      expectation: input.audience == .decider || input.audience == .candidate
        ? PlainText(state.expectation.rawValue) : nil,
      premiums: pay.premiums.map(makePremium),
      package: pay.package.isEmpty ? nil : PlainText(pay.package.joined(separator: ", ")))
  }

  private func makeBand(_ band: PayBand) -> PayView.Band {
    let open: PlainText = band.isOpenAbove ? " and above" : ""
    let (from, to) = (
      Money.grouped(band.from.amount, separator: ","), Money.grouped(band.to.amount, separator: ",")
    )
    let source = band.source.map { PlainText($0) } ?? "no source stated"
    let asOf = band.asOf.map { ", as of \($0.description)" as PlainText } ?? ""
    return PayView.Band(
      name: PlainText(band.region ?? band.name ?? "Band"),
      range: "\(band.from.currency) \(from) to \(to)\(open) per \(band.period.rawValue)",
      source: "\(source)\(asOf)")
  }

  private var disclosure: PlainText {
    if let told = state.disclosure {
      return "\(told.band), told on \(told.on.description) by \(naming.person(told.by))"
    }
    if let stage = scorecard.pay.discloseBefore {
      return "not told yet; it must be told before \(stageTitle(stage))"
    }
    return "not told yet"
  }

  private func makePremium(_ premium: Premium) -> PlainText {
    let shown = premium.criteria.map { index -> PlainText in
      guard showsFigures, let score = score(ofCriterion: index) else {
        return "\(criterionTitle(index)): no score"
      }
      return "\(criterionTitle(index)) \(score.decimal(2))"
    }
    return shown.isEmpty ? PlainText(premium.text) : "\(premium.text): \(shown.joined())"
  }
}
