/// Upper and lower case of one scalar, simple mappings only.
enum ScalarCase {
  /// The lower-case letter; a scalar without one comes back as it is.
  static func lower(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar + 0x20 : scalar }
    if (0x410...0x42F).contains(scalar) { return scalar + 0x20 }
    if (0x430...0x44F).contains(scalar) { return scalar }
    if (0x400...0x40F).contains(scalar) { return scalar + 0x50 }
    if scalar < 0x100 {
      return (0xC0...0xDE).contains(scalar) && scalar != 0xD7 ? scalar + 0x20 : scalar
    }
    if scalar == 0x130 { return 0x69 }
    guard let value = Unicode.Scalar(scalar) else { return scalar }
    let mapped = value.properties.lowercaseMapping.unicodeScalars
    guard let first = mapped.first, mapped.count == 1 else { return scalar }
    return first.value
  }

  static func isUpper(_ scalar: UInt32) -> Bool {
    scalar < 0x250 || (0x400...0x52F).contains(scalar)
      ? lower(scalar) != scalar : isRareUpper(scalar)
  }

  private static func isRareUpper(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }
}
