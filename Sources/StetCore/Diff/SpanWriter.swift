/// Lays out a script as a row of edits: what is shared, then what went, then what came, in order.
struct SpanWriter {
  private let script: DifferenceScript
  private let small: SmallChange
  private let movesByOld: [Range<Int>]
  private let numbersByOld: [Int]
  private let movesByNew: [Range<Int>]
  private let numbersByNew: [Int]

  init(_ script: DifferenceScript, old: UnsafeBufferPointer<UInt8>, new: UnsafeBufferPointer<UInt8>)
  {
    self.script = script
    small = SmallChange(old: old, new: new)
    let byOld = script.moves.sorted { $0.old.lowerBound < $1.old.lowerBound }
    (movesByOld, numbersByOld) = (byOld.map(\.old), byOld.map(\.number))
    (movesByNew, numbersByNew) = (script.moves.map(\.new), script.moves.map(\.number))
  }

  /// The edits of pair `index`, none empty, covering both its pieces.
  func spans(ofPair index: Int) -> [EditSpan] {
    let pair = script.pairs[index]
    var spans: [EditSpan] = []
    spans.reserveCapacity(script.hunks[index].count * 3 + 1)
    var (old, new) = (pair.old.lowerBound, pair.new.lowerBound)
    for hunk in script.hunks[index] {
      if old < hunk.old.lowerBound {
        spans.append(
          EditSpan(.equal, old: old..<hunk.old.lowerBound, new: new..<hunk.new.lowerBound))
      }
      append(hunk, to: &spans)
      (old, new) = (hunk.old.upperBound, hunk.new.upperBound)
    }
    if old < pair.old.upperBound {
      spans.append(EditSpan(.equal, old: old..<pair.old.upperBound, new: new..<pair.new.upperBound))
    }
    return spans
  }

  private func append(_ hunk: Hunk, to spans: inout [EditSpan]) {
    let isSmall = small.isSmall(hunk)
    let newStart = hunk.new.lowerBound..<hunk.new.lowerBound
    let oldEnd = hunk.old.upperBound..<hunk.old.upperBound
    forEachPiece(of: hunk.old, movesByOld, numbersByOld) { range, move in
      spans.append(EditSpan(.delete, old: range, new: newStart, isSmall: isSmall, move: move))
    }
    forEachPiece(of: hunk.new, movesByNew, numbersByNew) { range, move in
      spans.append(EditSpan(.insert, old: oldEnd, new: range, isSmall: isSmall, move: move))
    }
  }

  /// Cuts `range` where moved pieces begin and end; each lies in one hunk whole.
  private func forEachPiece(
    of range: Range<Int>, _ moves: [Range<Int>], _ numbers: [Int],
    _ body: (_ range: Range<Int>, _ move: Int?) -> Void
  ) {
    guard !range.isEmpty else { return }
    var position = range.lowerBound
    var index = firstIndex(in: moves, from: position)
    while index < moves.count, moves[index].lowerBound < range.upperBound {
      if position < moves[index].lowerBound { body(position..<moves[index].lowerBound, nil) }
      body(moves[index], numbers[index])
      position = moves[index].upperBound
      index += 1
    }
    if position < range.upperBound { body(position..<range.upperBound, nil) }
  }

  /// The first range that begins at `place` or later.
  private func firstIndex(in ranges: [Range<Int>], from place: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
