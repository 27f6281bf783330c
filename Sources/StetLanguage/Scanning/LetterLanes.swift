/// Four letters at once: arithmetic on the four sixteen-bit lanes of one integer.
///
/// It does for plain Cyrillic and ASCII what the fold table does letter by letter, to the same
/// values, and leaves everything else to the table.
struct LetterLanes: BitwiseCopyable {
  /// Folded letters, first in the lowest lane; lanes without one are zero.
  var lanes: UInt64
  /// Sixteen for each letter.
  var bits: UInt64
  /// Some letter is one that only the table folds.
  var isRare: Bool

  /// Reads `eight` bytes, first in the lowest byte, as Cyrillic of two bytes a letter.
  ///
  /// U+0400…U+045B, which is all of Russian, Ukrainian and Bulgarian; a lane with another letter
  /// and those behind it are left.
  @inline(__always)
  init(cyrillic eight: UInt64) {
    let code = (eight & 0x0001_0001_0001_0001) &<< 6 | eight &>> 8 & 0x003F_003F_003F_003F
    let fromA = code &+ 0x0070_0070_0070_0070
    let fromSmallA = code &+ 0x0050_0050_0050_0050
    let capital = fromA & ~fromSmallA & 0x0080_0080_0080_0080
    let capitalYo = ~fromA & 0x0080_0080_0080_0080
    var small = code &+ capital &>> 2 &+ capitalYo &>> 1 &+ capitalYo &>> 3
    let notYo = (small & 0x007E_007E_007E_007E) ^ 0x0050_0050_0050_0050
    let isYo = ~(notYo &+ 0x007F_007F_007F_007F) & 0x0080_0080_0080_0080
    small ^= (isYo &<< 1 &- isYo &>> 7) & (small ^ 0x0035_0035_0035_0035)
    let isForeign = (eight ^ 0x00D0_00D0_00D0_00D0) & 0x00FE_00FE_00FE_00FE
    let isRare = (small &+ 0x0024_0024_0024_0024) & 0x0080_0080_0080_0080
    self.init(small &+ 0x0400_0400_0400_0400, end: isForeign, rare: isRare)
  }

  /// Reads `four` bytes, first in the lowest byte, as letters and digits of ASCII.
  @inline(__always)
  init(ascii four: UInt32) {
    var wide = UInt64(four)
    wide = (wide | wide &<< 16) & 0x0000_FFFF_0000_FFFF
    wide = (wide | wide &<< 8) & 0x00FF_00FF_00FF_00FF
    let small = wide | 0x0020_0020_0020_0020
    let isLetter = (small &+ 0x001F_001F_001F_001F) & ~(small &+ 0x0005_0005_0005_0005)
    let isDigit = (wide &+ 0x0050_0050_0050_0050) & ~(wide &+ 0x0046_0046_0046_0046)
    let isHigh = wide & 0x0080_0080_0080_0080
    let isOther = ~(isLetter | isDigit) & 0x0080_0080_0080_0080 | isHigh
    let folded = wide | (isLetter & 0x0080_0080_0080_0080) &>> 2
    self.init(folded, end: isOther, rare: 0)
  }

  /// Keeps the lanes before the first in which `end` has a bit. The way from the bytes to `bits` is
  /// kept short, since where the next word begins hangs on it.
  @inline(__always)
  private init(_ values: UInt64, end: UInt64, rare: UInt64) {
    bits = UInt64(truncatingIfNeeded: end.trailingZeroBitCount) & 0x70
    let kept = bits == 64 ? ~0 : ~(~0 &<< bits)
    lanes = values & kept
    isRare = rare & kept != 0
  }
}
