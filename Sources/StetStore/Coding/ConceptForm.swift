import StetCore

/// One concept by itself, as a person writes it: what is in the form is what was meant, so a key
/// that stet does not know is refused.
package enum ConceptForm {
  /// The bytes of a form to fill in or to change.
  package static func bytes(of concept: Concept) -> [UInt8] {
    JSONWriter.bytes(of: concept.jsonWithDomain)
  }

  /// - Returns: the concept without what was left empty, and the revision that it names.
  /// - Throws: ``FileFault``.
  package static func concept(
    _ bytes: [UInt8], path: String
  ) throws(FileFault) -> (concept: Concept, revision: Int?) {
    do {
      let json = try JSONReader.read(bytes) { (reader) throws(JSONFault) in try reader.value() }
      let concept = try JSONReader.read(bytes) { (reader) throws(JSONFault) in
        try reader.concept(.everything)
      }
      if let stranger = stranger(in: json) {
        throw FileFault(
          path: path, what: "the unknown key '\(stranger)'",
          hint: "a concept's keys: " + DomainFile.conceptKeys.sorted().joined(separator: ", "))
      }
      return (concept.withoutBlanks, json["revision"] == nil ? nil : concept.revision)
    } catch let fault as JSONFault {
      throw FileFault(path: path, fault: fault, in: bytes)
    } catch let fault as FileFault {
      throw fault
    } catch {
      throw FileFault(path: path, what: "\(error)", hint: nil)
    }
  }

  private static func stranger(in json: JSON) -> String? {
    let own = members(json).keys.first { !DomainFile.conceptKeys.contains($0) && $0 != "domain" }
    if let own { return own }
    for terms in members(json["terms"]).values {
      guard case .array(let terms) = terms else { continue }
      for term in terms {
        if let key = members(term).keys.first(where: { !DomainFile.termKeys.contains($0) }) {
          return key
        }
      }
    }
    guard case .array(let examples)? = json["examples"] else { return nil }
    return examples.lazy.flatMap { members($0).keys }.first {
      $0 != "catches" && LanguageTag($0) == nil
    }
  }

  private static func members(_ json: JSON?) -> [String: JSON] {
    guard case .object(let members)? = json else { return [:] }
    return members
  }
}

extension Concept {
  /// The concept without the places of a form that nobody filled in.
  fileprivate var withoutBlanks: Concept {
    func filled(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }
    var concept = self
    concept.partOfSpeech = filled(partOfSpeech)
    concept.definition = filled(definition)
    concept.note = filled(note)
    concept.terms = terms.mapValues { $0.filter { !$0.text.isEmpty } }.filter { !$0.value.isEmpty }
    concept.examples = examples.filter { $0.texts.values.contains { !$0.isEmpty } }
    return concept
  }
}
