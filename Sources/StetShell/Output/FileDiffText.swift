import StetCore

/// The differences between two files as a pipe gets them: what ``DiffText`` says without colour, written
/// straight from the files' bytes, since a file may be long.
struct FileDiffText {
  private let diff: FileDiff
  private var bytes: [UInt8] = []

  /// Every block that changed, one under another.
  static func bytes(of diff: FileDiff) -> [UInt8] {
    var text = FileDiffText(diff)
    text.write()
    return text.bytes
  }

  private init(_ diff: FileDiff) {
    self.diff = diff
    bytes.reserveCapacity(diff.new.count + diff.new.count / 4)
  }

  private mutating func write() {
    let moved = diff.blocks.filter { block in
      block.kind != .same && diff.spans[block.spans].contains { $0.move != nil }
    }
    let text = DiffText(moved.map(diff.change), hasColour: false, context: nil)
    for block in diff.blocks where block.kind != .same {
      let spans = diff.spans[block.spans]
      if spans.contains(where: { $0.move != nil }) {
        let change = diff.change(block)
        bytes += text.title(change).rendered(hasColour: false).utf8
        for line in text.inline(change).lines {
          bytes += "\n  ".utf8
          bytes += line.rendered(hasColour: false).utf8
        }
      } else {
        writeTitle(block, spans)
        bytes += "\n  ".utf8
        for span in diff.spansForReading(block) { write(span) }
      }
      bytes.append(0x0A)
    }
  }

  private mutating func writeTitle(_ block: FileDiff.Block, _ spans: ArraySlice<EditSpan>) {
    let isSmall = spans.allSatisfy { $0.isSmall || $0.operation == .equal }
    bytes += block.id.utf8
    bytes.append(0x20)
    bytes += block.kind.rawValue.utf8
    guard block.isSplit || block.isMerged || isSmall || block.kind == .moved else { return }
    let notes = diff.change(block).notes
    if !notes.isEmpty { bytes += " (\(notes.joined(separator: ", ")))".utf8 }
  }

  private mutating func write(_ span: EditSpan) {
    let text = diff.bytes(of: span)
    switch span.operation {
    case .equal: write(text)
    case .delete:
      bytes += "[-".utf8
      if !writeLineEnds(text, isAway: true) { write(text) }
      bytes += "-]".utf8
    case .insert:
      bytes += "{+".utf8
      if !writeLineEnds(text, isAway: false) { write(text) }
      bytes += "+}".utf8
    }
  }

  private mutating func writeLineEnds(_ text: ArraySlice<UInt8>, isAway: Bool) -> Bool {
    guard text.first == 0x0A, text.allSatisfy({ $0 == 0x0A }) else { return false }
    for _ in text { bytes += isAway ? "↵".utf8 : "↵\n  ".utf8 }
    return true
  }

  /// Text with each of its lines indented and every control spelled out.
  private mutating func write(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { text in
      var start = 0
      var place = 0
      while place < text.count {
        place = CommonBytes.firstSpecial(text, from: place, to: text.count)
        guard place < text.count else { break }
        let byte = text[place]
        guard byte < 0x20 || Self.mayBeUnseen(byte) else {
          place += 1
          continue
        }
        bytes += text[start..<place]
        if byte == 0x0A {
          bytes += "\n  ".utf8
          place += 1
        } else {
          let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3
          let end = min(place + length, text.count)
          bytes += Visible.text(String(decoding: text[place..<end], as: UTF8.self)).utf8
          place = end
        }
        start = place
      }
      bytes += text[start...]
    }
  }

  /// Whether a scalar that begins with `byte` may be one that nobody sees: C0, DEL, C1, and what
  /// `isUnseen` names of U+061C, U+200E to U+2069 and U+FEFF.
  private static func mayBeUnseen(_ byte: UInt8) -> Bool {
    byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
  }
}
