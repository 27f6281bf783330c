/// Whose spelling a word is in.
enum EnglishRegion: Sendable {
  case british, american
  /// Good everywhere.
  case common

  /// The spelling that a language tag asks for: British in most places, American in the United
  /// States and the Philippines, either where the tag names no region, or Canada.
  init(language: String) {
    let isJoint: (Character) -> Bool = { $0 == "-" || $0 == "_" }
    let subtags = language.split(whereSeparator: isJoint).dropFirst()
    let region = subtags.first { $0.utf8.count == 2 }
    switch region?.uppercased() {
    case nil, "CA": self = .common
    case "US", "PH": self = .american
    default: self = .british
    }
  }

  /// True when a desk that writes `self` calls `other` the wrong region's spelling.
  func refuses(_ other: EnglishRegion) -> Bool {
    self != .common && other != .common && other != self
  }
}

/// One way to write a word, and where it is written so.
struct EnglishSpelling: Hashable, Sendable {
  var text: String
  var region: EnglishRegion
}
