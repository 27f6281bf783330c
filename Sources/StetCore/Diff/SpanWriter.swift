/// Lays out a script as a row of edits: what is shared, then what went, then what came, in order.
struct SpanWriter {
  private let script: DifferenceScript
  private let small: SmallChange
  private let movesByOld: [MovedPiece]

  init(_ script: DifferenceScript, old: UnsafeBufferPointer<UInt8>, new: UnsafeBufferPointer<UInt8>)
  {
    self.script = script
    small = SmallChange(old: old, new: new)
    movesByOld = script.moves.sorted { $0.old.lowerBound < $1.old.lowerBound }
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
    for (range, move) in pieces(hunk.old, movesByOld, \.old) {
      spans.append(EditSpan(.delete, old: range, new: newStart, isSmall: isSmall, move: move))
    }
    let oldEnd = hunk.old.upperBound..<hunk.old.upperBound
    for (range, move) in pieces(hunk.new, script.moves, \.new) {
      spans.append(EditSpan(.insert, old: oldEnd, new: range, isSmall: isSmall, move: move))
    }
  }

  /// `range` cut where moved pieces begin and end.
  private func pieces(
    _ range: Range<Int>, _ moves: [MovedPiece], _ side: KeyPath<MovedPiece, Range<Int>>
  ) -> [(range: Range<Int>, move: Int?)] {
    guard !range.isEmpty else { return [] }
    var index = firstIndex(in: moves, side, from: range.lowerBound)
    var pieces: [(range: Range<Int>, move: Int?)] = []
    var position = range.lowerBound
    while index < moves.count, moves[index][keyPath: side].lowerBound < range.upperBound {
      let moved = moves[index][keyPath: side]
      if position < moved.lowerBound { pieces.append((position..<moved.lowerBound, nil)) }
      pieces.append((moved, moves[index].number))
      position = moved.upperBound
      index += 1
    }
    if position < range.upperBound { pieces.append((position..<range.upperBound, nil)) }
    return pieces
  }

  /// The first piece that begins at `place` or later.
  private func firstIndex(
    in moves: [MovedPiece], _ side: KeyPath<MovedPiece, Range<Int>>, from place: Int
  ) -> Int {
    var low = 0
    var high = moves.count
    while low < high {
      let middle = (low + high) / 2
      if moves[middle][keyPath: side].lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
