/// An array of one of the language tables, which live as long as the program.
///
/// The elements are trivial, made once and never freed or changed, so reading them counts no
/// references; that is why it may cross threads unchecked.
struct FrozenArray<Element: BitwiseCopyable>: @unchecked Sendable {
  private let elements: UnsafeBufferPointer<Element>

  init(_ source: some Collection<Element>) {
    let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: source.count)
    _ = copy.initialize(from: source)
    elements = UnsafeBufferPointer(copy)
  }

  var count: Int { elements.count }

  subscript(index: Int) -> Element { elements[index] }

  subscript(range: Range<Int>) -> UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(rebasing: elements[range])
  }
}
