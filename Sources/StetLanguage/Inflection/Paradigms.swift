/// The endings of each inflection class of a language, read once from a table.
///
/// One line is `name: cell cell …`; a cell holds alternatives parted by `/`, `_` is no ending, and
/// `-` a cell that the rules fill otherwise.
struct Paradigms: Sendable {
  private var endings = [Tail]()
  private var cells = ContiguousArray<Range<Int32>>()
  private(set) var width: Int

  /// - Parameters:
  ///   - width: how many cells each class has.
  ///   - text: one line a class, in the order of the enumeration that names them.
  init(width: Int, _ text: String) {
    self.width = width
    for line in text.utf8.split(separator: 0x0A) {
      let fields = line.split(separator: 0x20).dropFirst()
      precondition(fields.count == width, "a paradigm row has the wrong number of cells")
      for cell in fields {
        let start = Int32(endings.count)
        if !cell.elementsEqual("-".utf8) {
          for ending in cell.split(separator: UInt8(ascii: "/")) {
            endings.append(ending.elementsEqual("_".utf8) ? Tail() : Tail(ending))
          }
        }
        cells.append(start..<Int32(endings.count))
      }
    }
  }

  /// The endings of one cell; empty when the class leaves it to other rules.
  func endings(_ row: Int, _ column: Int) -> ArraySlice<Tail> {
    let cell = cells[row * width + column]
    return endings[Int(cell.lowerBound)..<Int(cell.upperBound)]
  }
}
