/// A term as its rules want to read it: plain hyphens, single spaces, nothing without a width.
enum PlainSpelling {
  static func of(_ term: String) -> String {
    guard term.utf8.contains(where: { $0 >= 0x80 }) || term.utf8.contains(0x09) else { return term }
    var plain = String.UnicodeScalarView()
    for scalar in term.unicodeScalars {
      switch scalar.value {
      case 0x2010...0x2012, 0x2212: plain.append("-")
      case 0xA0, 0x2000...0x200A, 0x202F, 0x09...0x0D: plain.append(" ")
      case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: break
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }
}
