extension Concept {
  /// As it stands in its domain's file.
  package var json: JSON {
    .members([
      "id": .string(id.text), "status": .string(status.rawValue), "revision": .integer(revision),
      "partOfSpeech": partOfSpeech.map(JSON.string), "definition": definition.map(JSON.string),
      "note": note.map(JSON.string), "firstMention": needsFirstMention ? true : nil,
      "terms": .object(
        Dictionary(
          uniqueKeysWithValues: terms.map { ($0.key.text, .array($0.value.map(\.json))) })),
      "examples": examples.isEmpty ? nil : .array(examples.map(\.json)),
    ])
  }

  /// As it stands by itself, outside its domain's file.
  package var jsonWithDomain: JSON {
    guard case .object(var members) = json else { return json }
    members["domain"] = .string(domain)
    return .object(members)
  }

  /// Whether both give the same bytes: strings that only look the same are equal to Swift.
  package func isWritten(like other: Concept) -> Bool {
    JSONWriter.bytes(of: jsonWithDomain) == JSONWriter.bytes(of: other.jsonWithDomain)
  }
}

extension Term {
  package var json: JSON {
    .members([
      "term": .string(text), "status": .string(status.rawValue), "type": type.map(JSON.string),
      "forms": forms.isEmpty ? nil : JSON(forms), "invariant": isInvariant ? true : nil,
      "caseSensitive": isCaseSensitive ? true : nil, "note": note.map(JSON.string),
    ])
  }
}

extension Concept.Example {
  package var json: JSON {
    var members = Dictionary(
      uniqueKeysWithValues: texts.map { ($0.key.text, JSON.string($0.value)) })
    if let catches { members["catches"] = .string(catches) }
    return .object(members)
  }
}
