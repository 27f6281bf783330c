/// A term cut into words, its bytes kept as written and once more folded for the tables.
///
/// Folded bytes are the written ones in lower case, with `ё` as `е`; both have equal lengths, so one
/// range serves either. A class, so that the many small values made of a term's words share it at the
/// price of one reference.
final class TermText: Sendable {
  let written: ContiguousArray<UInt8>
  let folded: ContiguousArray<UInt8>
  let words: ContiguousArray<TermWord>

  /// - Parameter text: the term as a person wrote it; see ``TermReader`` for what is tidied.
  init(_ text: String) {
    var reader = TermReader()
    reader.read(text)
    written = reader.written
    folded = reader.folded
    words = reader.words
  }
}
