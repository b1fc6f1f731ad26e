/// A country whose time of day and nationwide public holidays are known by rule.
///
/// The rules are those in force in 2026, so that no database of the operating system is asked and
/// the same files give the same bytes everywhere. All regions follow the European daylight-saving
/// rule, and parts with another time (the Canaries, the Azores, Madeira, overseas) are left out.
public enum Region: String, Hashable, Sendable, CaseIterable {
  case austria = "AT"
  case belgium = "BE"
  case switzerland = "CH"
  case czechia = "CZ"
  case germany = "DE"
  case denmark = "DK"
  case estonia = "EE"
  case spain = "ES"
  case finland = "FI"
  case france = "FR"
  case unitedKingdom = "GB"
  case croatia = "HR"
  case ireland = "IE"
  case italy = "IT"
  case lithuania = "LT"
  case luxembourg = "LU"
  case latvia = "LV"
  case netherlands = "NL"
  case norway = "NO"
  case poland = "PL"
  case portugal = "PT"
  case sweden = "SE"
  case slovenia = "SI"

  /// What people read.
  public var title: String {
    switch self {
    case .austria: "Austria"
    case .belgium: "Belgium"
    case .switzerland: "Switzerland"
    case .czechia: "Czechia"
    case .germany: "Germany"
    case .denmark: "Denmark"
    case .estonia: "Estonia"
    case .spain: "Spain"
    case .finland: "Finland"
    case .france: "France"
    case .unitedKingdom: "United Kingdom"
    case .croatia: "Croatia"
    case .ireland: "Ireland"
    case .italy: "Italy"
    case .lithuania: "Lithuania"
    case .luxembourg: "Luxembourg"
    case .latvia: "Latvia"
    case .netherlands: "Netherlands"
    case .norway: "Norway"
    case .poland: "Poland"
    case .portugal: "Portugal"
    case .sweden: "Sweden"
    case .slovenia: "Slovenia"
    }
  }
}
