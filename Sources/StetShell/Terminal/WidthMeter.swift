/// Counts the columns of a text scalar by scalar, as terminals and `wcwidth` tables do: what is drawn
/// as one sign is counted once.
struct WidthMeter {
  private var last: Unicode.Scalar = " "
  private var lastWidth = 0
  private var isJoined = false

  /// How many columns the text grows by with `scalar`.
  mutating func add(_ scalar: Unicode.Scalar) -> Int {
    let width = width(of: scalar)
    isJoined = scalar.value == 0x200D && last.properties.isEmoji && last.value > 0xFF
    if scalar.value != 0x200D, scalar.value != 0xFE0F { last = scalar }
    lastWidth = width > 0 ? width : lastWidth
    return width
  }

  private func width(of scalar: Unicode.Scalar) -> Int {
    // A sign joined to an emoji, and a skin colour, change the picture and add none.
    if isJoined, scalar.properties.isEmoji { return 0 }
    if (0x1F3FB...0x1F3FF).contains(scalar.value), lastWidth == 2 { return 0 }
    // A text sign made a picture takes a picture's room.
    if scalar.value == 0xFE0F {
      return last.properties.isEmoji && last.value > 0xFF && lastWidth == 1 ? 1 : 0
    }
    return Width.of(scalar)
  }
}
