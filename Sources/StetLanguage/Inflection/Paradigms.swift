/// The endings of each inflection class of a language, read once from a table.
///
/// One line is `name: cell cell …`; a cell holds alternatives parted by `/`, `_` is no ending, and
/// `-` a cell that the rules fill otherwise.
struct Paradigms: Sendable {
  private let endings: FrozenArray<Tail>
  /// Where each cell's endings begin; one more than there are cells.
  private let starts: FrozenArray<Int>
  private let width: Int

  /// - Parameters:
  ///   - width: how many cells each class has.
  ///   - text: one line a class, in the order of the enumeration that names them.
  init(width: Int, _ text: String) {
    self.width = width
    var endings: [Tail] = []
    var starts = [0]
    for line in text.utf8.split(separator: 0x0A) {
      let fields = line.split(separator: 0x20).dropFirst()
      precondition(fields.count == width, "a paradigm row has the wrong number of cells")
      for cell in fields {
        if !cell.elementsEqual("-".utf8) {
          for ending in cell.split(separator: UInt8(ascii: "/")) {
            endings.append(ending.elementsEqual("_".utf8) ? Tail() : Tail(ending))
          }
        }
        starts.append(endings.count)
      }
    }
    self.endings = FrozenArray(endings)
    self.starts = FrozenArray(starts)
  }

  /// The endings of one cell; empty when the class leaves it to other rules.
  func endings(_ row: Int, _ column: Int) -> UnsafeBufferPointer<Tail> {
    let cell = row * width + column
    return endings[starts[cell]..<starts[cell + 1]]
  }
}
