/// All ways to write a phrase whose pieces may each be written in several ways.
struct EnglishCombination {
  var units: [EnglishUnit]
  private let region: EnglishRegion
  private var bytes: [UInt8] = []
  /// Which spelling of each unit comes next.
  private var choices: [Int] = []

  /// In combinations: where there would be more, the last units are written in one way only.
  private static let most = 64

  init(_ units: [EnglishUnit], for region: EnglishRegion) {
    self.units = units
    self.region = region
  }

  /// Calls `body` with each way as UTF-8, and whether it has the wrong region's spelling in it.
  mutating func each(_ body: (UnsafeBufferPointer<UInt8>, Bool) -> Void) {
    choices = Array(repeating: 0, count: units.count)
    let limits = self.limits
    repeat {
      bytes.removeAll(keepingCapacity: true)
      var isVariant = false
      for (index, unit) in units.enumerated() {
        let spelling = unit.spellings[choices[index]]
        if index > 0 { bytes.append(0x20) }
        bytes.append(contentsOf: spelling.bytes)
        isVariant = isVariant || region.refuses(spelling.region)
      }
      bytes.withUnsafeBufferPointer { body($0, isVariant) }
    } while advance(within: limits)
  }

  private var limits: [Int] {
    var product = 1
    return units.map { unit in
      guard product * unit.spellings.count <= Self.most else { return 1 }
      product *= unit.spellings.count
      return unit.spellings.count
    }
  }

  /// Counts on like an odometer; false after the last combination.
  private mutating func advance(within limits: [Int]) -> Bool {
    for index in choices.indices {
      choices[index] += 1
      if choices[index] < limits[index] { return true }
      choices[index] = 0
    }
    return false
  }
}
