@testable import StetLanguage

/// One form as the expansion gave it.
struct Spelled: Hashable {
  let text: String
  let kind: MatchKind

  static func russian(_ term: TermSpec) -> [Spelled] { collect { Russian.expand(term, emit: $0) } }
  static func russian(_ text: String) -> [Spelled] { russian(TermSpec(text: text)) }

  static func ukrainian(_ text: String) -> [Spelled] {
    collect { Ukrainian.expand(TermSpec(text: text), emit: $0) }
  }

  static func texts(_ forms: [Spelled]) -> Set<String> { Set(forms.map(\.text)) }

  private static func collect(
    _ expand: ((UnsafeBufferPointer<UInt8>, MatchKind) -> Void) -> Void
  ) -> [Spelled] {
    var forms: [Spelled] = []
    expand { forms.append(Spelled(text: String(decoding: $0, as: UTF8.self), kind: $1)) }
    return forms
  }
}
