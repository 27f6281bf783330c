/// English forms of a term: plurals for now.
package enum English {
  /// Calls `emit` with each form of `term` as UTF-8, its kind, and whether it is written in the
  /// spelling of the region that `language` (`en`, `en-GB`, `en-US`) is not.
  static func expand(
    _ term: TermSpec, language: String,
    emit: (UnsafeBufferPointer<UInt8>, MatchKind, Bool) -> Void
  ) {
    guard !term.isInvariant else { return }
    let plural = Array((term.text + "s").utf8)
    plural.withUnsafeBufferPointer { emit($0, .inflected, false) }
  }
}
