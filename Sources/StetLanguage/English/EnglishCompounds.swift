/// Compounds that are written open, hyphenated or closed: `air base`, `air-base`, `airbase`.
///
/// Hyphens and spaces are one to the scanner already; what is made here is the closed spelling of an
/// open one and the open spelling of a closed one.
enum EnglishCompounds {
  /// The closed spelling of a compound of two words parted by a space or a hyphen, or nil.
  static func closed(_ compound: String) -> String? {
    let isJoint: (Character) -> Bool = { $0 == " " || $0 == "-" }
    let parts = compound.split(whereSeparator: isJoint)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy(isLetter) }) else { return nil }
    let second = parts[1]
    if second.utf8.first.map({ $0 &- 0x41 < 26 }) ?? false {
      let isShouted = !second.utf8.contains { $0 &- 0x61 < 26 }
      return isShouted ? nil : parts[0] + second.lowercased()
    }
    return String(parts[0] + second)
  }

  /// The open spelling of a closed compound, or nil: `anti aircraft`, `air base`.
  static func open(_ word: String) -> String? {
    let lower = word.lowercased()
    let count = lower.utf8.count
    guard count > 6, lower.utf8.allSatisfy(isLetter) else { return nil }
    for length in 2...min(7, count - 2) {
      let first = String(lower.prefix(length))
      let rest = lower.dropFirst(length)
      if prefixes.contains(first), count >= length + 4 { return parted(word, after: length) }
      if let seconds = pairs[first], seconds.contains(where: { begins(rest, with: $0) }) {
        return parted(word, after: length)
      }
    }
    return nil
  }

  /// True when two words that stand side by side may be written as one.
  static func joins(_ first: String, _ second: String) -> Bool {
    guard (2...7).contains(first.utf8.count), second.utf8.allSatisfy(isLetter) else { return false }
    let first = first.lowercased()
    if prefixes.contains(first) { return second.utf8.count > 2 }
    guard let seconds = pairs[first] else { return false }
    let rest = second.lowercased()
    return seconds.contains { begins(rest, with: $0) }
  }

  /// `bases` begins with `base` and has no more than an ending behind it.
  private static func begins(_ word: some StringProtocol, with second: String) -> Bool {
    word.hasPrefix(second) && word.utf8.count <= second.utf8.count + 3
  }

  private static func parted(_ word: String, after count: Int) -> String {
    word.prefix(count) + " " + word.dropFirst(count)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static let prefixes: Set<String> = [
    "anti", "multi", "counter", "non", "ultra", "super", "semi", "micro", "mini", "inter", "hyper",
    "cyber", "electro", "hydro", "turbo", "tele", "thermo", "sub", "over", "under", "post", "mid",
    "pre", "quasi", "pseudo", "aero", "radio", "geo", "intra", "trans", "self",
  ]

  private static let pairs: [String: [String]] = [
    "air": [
      "base", "borne", "crew", "drop", "field", "frame", "lift", "power", "ship", "space",
      "speed", "strike", "strip", "burst", "worthy",
    ],
    "war": ["ship", "head", "plane", "game", "time", "fighter"],
    "battle": ["field", "ship", "group", "space", "cruiser", "front"],
    "fire": ["power", "fight", "arm", "fighting"],
    "mine": ["field", "sweep", "hunt", "lay", "layer"],
    "gun": ["ship", "fire", "boat", "sight"],
    "ship": ["yard", "building", "borne", "board", "builder"],
    "under": ["water", "ground", "wing"],
    "sea": ["plane", "borne", "bed", "port", "worthy"],
    "launch": ["pad"], "head": ["quarter", "set"], "task": ["force"], "per": ["cent"],
    "data": ["base", "link"], "cease": ["fire"], "stock": ["pile"],
    "work": ["shop", "force"],
    "heli": ["port", "pad", "borne"], "motor": ["cycle", "boat"], "test": ["bed"],
    "light": ["weight"], "heavy": ["weight"], "life": ["boat", "time", "span"],
    "stand": ["off", "by"], "take": ["off"], "build": ["up"], "lift": ["off"],
    "fly": ["by", "past", "over"], "line": ["up"], "shut": ["down"], "count": ["down"],
    "draw": ["down"], "break": ["through", "down", "up"], "back": ["up"], "roll": ["out"],
    "set": ["up"], "start": ["up"], "hand": ["over"], "follow": ["on"], "pull": ["out"],
    "on": ["board"], "co": ["operat", "operation", "ordinat", "ordination", "pilot"],
    "night": ["time"], "body": ["guard"], "flame": ["thrower"], "foot": ["print"],
    "quad": ["copter", "rotor"], "space": ["craft", "port"], "hover": ["craft"],
    "rotor": ["craft"], "water": ["craft", "line"], "wheel": ["base"], "sky": ["jump"],
    "para": ["trooper", "troop", "chute"], "drop": ["zone"], "land": ["mine", "mass"],
    "hard": ["ware", "point"], "soft": ["ware"], "cross": ["fire", "hair"],
    "spear": ["head"], "bridge": ["head"], "beach": ["head"],
    "strong": ["hold", "point"], "check": ["point", "list"], "look": ["out"],
    "short": ["fall", "range"], "long": ["range"], "fighter": ["bomber"],
  ]
}
