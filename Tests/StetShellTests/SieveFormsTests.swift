import StetCore
import StetStore
import Testing

@testable import StetLanguage
@testable import StetShell

/// The sieve over every form that the shipped glossary's terms can take.
struct SieveFormsTests {
  private let project = Project(root: ShippedProjectTests.root)

  @Test(arguments: ["ru", "en-GB", "en-US"])
  func `a term passes for each of its forms`(_ language: String) throws {
    let tag = try #require(LanguageTag(language))
    let concepts = try project.glossaryFiles.glossary(.terms).concepts
    // One in a few: a sieve is made for each form, and there are a quarter of a million.
    for concept in concepts.enumerated().filter({ $0.offset % 9 == 0 }).map(\.element) {
      for term in concept.terms(in: tag) {
        let spec = TermSpec(
          text: term.text, forms: term.forms, isInvariant: term.isInvariant,
          partOfSpeech: concept.partOfSpeech)
        var forms = [term.text]
        switch tag.primary {
        case "ru":
          Russian.expand(spec) { bytes, _ in forms.append(String(decoding: bytes, as: UTF8.self)) }
        default:
          var english = English(language: language)
          english.expand(spec) { bytes, _, _ in forms.append(String(decoding: bytes, as: UTF8.self))
          }
        }
        for form in forms {
          var sieve = TermSieve(language: language)
          sieve.read(form)
          let isHeld = !sieve.passes(term.text, isVerb: concept.mayBeVerb)
          #expect(!isHeld, "'\(term.text)' for '\(form)'")
        }
      }
    }
  }
}
