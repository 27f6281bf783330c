/// The script-independent key of a designator.
///
/// Cyrillic letters become Latin ones, then spellings that differ between GOST 7.79, BGN/PCGN and
/// newspapers fall together: `kh`, `x` and `h`; `ts`, `tz` and `c`; `y`, `j` and `i`; `ie` and `e`.
/// Loses the soft sign and the difference of `и` and `й`, which no two designators hang on.
enum DesignatorKey {
  /// The key of letters, digits and stops; anything else, hyphens and spaces too, is dropped.
  static func of(_ text: some StringProtocol) -> String {
    reduced(latin(text.unicodeScalars.map(\.value)))
  }

  /// Cyrillic to Latin letter by letter, lower case.
  private static func latin(_ scalars: [UInt32]) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in scalars {
      let lower = ScalarCase.lower(scalar)
      if let letters = table[lower] {
        bytes += letters
      } else if lower < 0x80, isKept(UInt8(lower)) {
        bytes.append(UInt8(lower))
      }
    }
    return bytes
  }

  private static func isKept(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte &- 0x61 < 26 || byte == 0x2E
  }

  private static let table: [UInt32: [UInt8]] = {
    let rows =
      "а a б b в v г g ґ g д d е e ё e є e ж zh з z и i й i і i ї i к k л l м m н n о o п p р r "
      + "с s т t у u ф f х h ц ts ч ch ш sh щ shch ы i э e ю iu я ia"
    let cells = rows.split(separator: " ")
    var table: [UInt32: [UInt8]] = [:]
    for index in stride(from: 0, to: cells.count - 1, by: 2) {
      if let letter = cells[index].unicodeScalars.first {
        table[letter.value] = Array(cells[index + 1].utf8)
      }
    }
    for letter in "ъь".unicodeScalars { table[letter.value] = [] }
    return table
  }()

  /// One pass over Latin letters; a later letter can swallow the one before it.
  private static func reduced(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    for byte in bytes {
      switch (out.last, byte) {
      case (UInt8(ascii: "k"), UInt8(ascii: "h")), (UInt8(ascii: "h"), UInt8(ascii: "h")):
        out[out.count - 1] = UInt8(ascii: "h")
      case (UInt8(ascii: "p"), UInt8(ascii: "h")): out[out.count - 1] = UInt8(ascii: "f")
      case (UInt8(ascii: "t"), UInt8(ascii: "s")), (UInt8(ascii: "t"), UInt8(ascii: "z")):
        out[out.count - 1] = UInt8(ascii: "c")
      case (UInt8(ascii: "i"), UInt8(ascii: "e")): out[out.count - 1] = UInt8(ascii: "e")
      case (UInt8(ascii: "i"), UInt8(ascii: "y")), (UInt8(ascii: "i"), UInt8(ascii: "i")): break
      case (_, UInt8(ascii: "x")): out.append(UInt8(ascii: "h"))
      case (_, UInt8(ascii: "y")), (_, UInt8(ascii: "j")): out.append(UInt8(ascii: "i"))
      case (_, UInt8(ascii: "w")): out.append(UInt8(ascii: "v"))
      case (_, UInt8(ascii: "q")): out.append(UInt8(ascii: "k"))
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
