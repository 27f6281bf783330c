/// The word-by-word merge of two texts with their common ancestor.
struct TextMerge {
  private let base: UnsafeBufferPointer<UInt8>
  private let ours: SideText
  private let theirs: SideText

  init(
    base: UnsafeBufferPointer<UInt8>, ours: UnsafeBufferPointer<UInt8>,
    theirs: UnsafeBufferPointer<UInt8>
  ) {
    self.base = base
    self.ours = SideText(ours, from: base)
    self.theirs = SideText(theirs, from: base)
  }

  func pieces() -> [MergePiece] {
    var pieces: [MergePiece] = []
    var (ours, theirs) = (SideReader(ours), SideReader(theirs))
    var place = 0
    while let start = [ours.nextStart, theirs.nextStart].compactMap(\.self).min() {
      if place < start { pieces.append(.kept(text(base, place..<start))) }
      var end = start
      while ours.take(touching: &end) || theirs.take(touching: &end) {}
      pieces.append(piece(start..<end, &ours, &theirs))
      place = end
    }
    if place < base.count { pieces.append(.kept(text(base, place..<base.count))) }
    return pieces
  }

  /// The piece for the ancestor's `range`, every hunk that touches it taken.
  private func piece(_ range: Range<Int>, _ ours: inout SideReader, _ theirs: inout SideReader)
    -> MergePiece
  {
    let (isOurs, isTheirs) = (ours.hasTaken, theirs.hasTaken)
    let before = text(base, range)
    let our = text(ours.side.bytes, ours.finish(range))
    let their = text(theirs.side.bytes, theirs.finish(range))
    if !isTheirs { return .changed(.ours, base: before, text: our) }
    if !isOurs { return .changed(.theirs, base: before, text: their) }
    return our.utf8.elementsEqual(their.utf8)
      ? .changed(.both, base: before, text: our) : .conflict(base: before, ours: our, theirs: their)
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}

/// One side of a merge: its bytes, and how they came from the ancestor.
private struct SideText {
  let bytes: UnsafeBufferPointer<UInt8>
  let hunks: [Hunk]

  init(_ bytes: UnsafeBufferPointer<UInt8>, from base: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    hunks = TextDifference(old: base, new: bytes).hunks(
      0..<base.count, 0..<bytes.count, isReadable: true)
  }
}

/// Walks the hunks of one side in step with the ancestor.
private struct SideReader {
  let side: SideText
  private var index = 0
  /// The first hunk of the place being read.
  private var first = 0

  init(_ side: SideText) { self.side = side }

  var nextStart: Int? { index < side.hunks.count ? side.hunks[index].old.lowerBound : nil }
  var hasTaken: Bool { index > first }

  /// Takes the next hunk when it begins at or before `end`, and moves `end` past it.
  mutating func take(touching end: inout Int) -> Bool {
    guard let start = nextStart, start <= end else { return false }
    end = max(end, side.hunks[index].old.upperBound)
    index += 1
    return true
  }

  /// The side's bytes for the ancestor's `range`, whose hunks have all been taken.
  mutating func finish(_ range: Range<Int>) -> Range<Int> {
    let before = first > 0 ? side.hunks[first - 1] : Hunk(old: 0..<0, new: 0..<0)
    let last = index > 0 ? side.hunks[index - 1] : Hunk(old: 0..<0, new: 0..<0)
    first = index
    return range.lowerBound - before.old.upperBound + before.new.upperBound..<range.upperBound
      - last.old.upperBound + last.new.upperBound
  }
}
