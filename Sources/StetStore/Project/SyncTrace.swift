import StetCore

/// What programs leave behind that synchronise folders without knowing what lies in them: a second
/// copy, a half-written file, a file that is still to come.
enum SyncTrace {
  /// What a name looks like, nil for one that looks like nothing known.
  static func name(_ name: String) -> String? {
    let text = name.lowercased()
    return marks.first { mark in mark.stands(text) }.map(\.what) ?? copy(text)
  }

  private struct Mark {
    let what: String
    let stands: @Sendable (String) -> Bool

    static func part(_ text: String, _ what: String) -> Mark {
      Mark(what: what) { $0.contains(text) }
    }
    static func end(_ text: String, _ what: String) -> Mark {
      Mark(what: what) { $0.hasSuffix(text) }
    }
    static func start(_ text: String, _ what: String) -> Mark {
      Mark(what: what) { $0.hasPrefix(text) }
    }
  }

  private static let conflict = "a copy that a synchronised folder made of two versions"
  private static let unfinished = "a file that a synchronised folder has not finished"
  private static let editors = "what an editor left behind"
  private static let desktop = "what a desktop keeps for itself"
  private static let leftover = "what Git or a patch left behind"

  private static let marks: [Mark] = [
    .part(".sync-conflict-", conflict), .part("conflicted copy", conflict),
    .part("case conflict", conflict), .part("(conflict", conflict), .part("_conflict-", conflict),
    .start(".syncthing.", unfinished), .start("~syncthing~", unfinished),
    .end(".icloud", unfinished), .end(".part", unfinished), .end(".partial", unfinished),
    .end(".tmp", unfinished), .end(".crdownload", unfinished), .end(".download", unfinished),
    .end(".!sync", unfinished), .end(".filepart", unfinished),
    .start(".~lock.", editors), .start("~$", editors), .end("~", editors), .end(".swp", editors),
    .end(".bak", editors), .end(".orig", leftover), .end(".rej", leftover),
    .part(".json~", leftover), .start(".ds_store", desktop), .start("._", desktop),
    .start("desktop.ini", desktop), .start("thumbs.db", desktop),
  ]

  /// `name (1).json`, `name - Copy.json`, `Copy of name.json`, `name 2.json`.
  private static func copy(_ text: String) -> String? {
    let stem = text.hasSuffix(".json") ? text.dropLast(5) : text[...]
    let last = stem.split(separator: " ").last ?? ""
    let number = last.hasPrefix("(") && last.hasSuffix(")") ? last.dropFirst().dropLast() : last
    let isNumbered = last != stem && !number.isEmpty && number.allSatisfy(isDigit)
    guard
      isNumbered || stem.hasPrefix("copy of ") || stem.hasSuffix(" - copy")
        || stem.hasSuffix(" copy")
    else { return nil }
    return "a second copy, such as a synchronised folder or a desktop makes"
  }

  private static func isDigit(_ letter: Character) -> Bool { ("0"..."9").contains(letter) }

  /// What is wrong with a record whose bytes are not the ones that its name tells.
  static func damage(_ bytes: [UInt8]) -> String {
    let digest = "its bytes give \(Digest(of: bytes).short)"
    if bytes.isEmpty { return "empty, as a disk that was full or a synchronisation leaves it" }
    if bytes.allSatisfy({ $0 == 0 }) { return "nothing but zeros, as a lost power leaves it" }
    let whole = "changed since it was written: \(digest)"
    if bytes.contains(0x0D) { return whole + "; it has line ends of Windows: stet git-setup" }
    return bytes.last == 0x0A ? whole : whole + "; its end is missing"
  }
}
