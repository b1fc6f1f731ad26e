/// One level that one person gives on one criterion in one stage: a variable of a form.
public struct Slot: Hashable, Sendable {
  /// Index of the criterion.
  public let criterion: Int
  /// Index of the panellist.
  public let panellist: Int
  /// Which of the persons who hold the role, counted from 0.
  public let seat: Int
  /// Index of the stage.
  public let stage: Int

  /// Makes a slot.
  public init(criterion: Int, panellist: Int, seat: Int, stage: Int) {
    self.criterion = criterion
    self.panellist = panellist
    self.seat = seat
    self.stage = stage
  }
}
