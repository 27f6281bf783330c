import StetCore

/// `Workspace/people.json`. Unknown keys are left to whoever put them there.
package enum PeopleCoding {
  package static let empty = JSONWriter.bytes(of: [
    "format": .integer(FileShape.newestFormat), "kind": "people", "people": [],
  ])

  /// - Throws: ``FileFault``; also for two people of one id or one address.
  package static func people(_ bytes: [UInt8], path: String) throws(FileFault) -> [Person] {
    var list: [Person]?
    try FileShape.read(bytes, path: path, kind: "people") { (reader, key) throws(JSONFault) in
      guard key == "people" else { return try reader.skip() }
      list = try reader.list { (reader) throws(JSONFault) in try reader.person() }
    }
    guard let people = list else {
      throw FileFault(path: path, what: "no list of people", hint: "\"people\": []")
    }
    let ids = people.map(\.id.text) + people.compactMap(\.email)
    if let twice = Dictionary(grouping: ids, by: { $0 }).first(where: { $0.value.count > 1 }) {
      throw FileFault(path: path, what: "'\(twice.key)' stands for two people", hint: nil)
    }
    return people
  }

  /// The bytes of the same file with one person more.
  package static func adding(
    _ person: Person, to bytes: [UInt8], path: String
  ) throws(FileFault) -> [UInt8] {
    let bytes = FileShape.newest(bytes)
    _ = try people(bytes, path: path)
    do {
      var file = try JSONReader.read(bytes) { (reader) throws(JSONFault) in try reader.value() }
      guard case .object(var members) = file else { return bytes }
      var list: [JSON] = []
      if case .array(let present)? = members["people"] { list = present }
      members["people"] = .array(list + [json(of: person)])
      file = .object(members)
      return JSONWriter.bytes(of: file)
    } catch {
      throw FileFault(path: path, fault: error, in: bytes)
    }
  }

  package static func json(of person: Person) -> JSON {
    .members([
      "id": .string(person.id.text), "name": .string(person.name),
      "initials": person.initials.map(JSON.string), "email": person.email.map(JSON.string),
      "roles": JSON(person.roles.map(\.rawValue)),
      "byline": person.byline == .name ? nil : .string(person.byline.rawValue),
      "keys": person.keys.isEmpty ? nil : .array(person.keys.map(key)),
    ])
  }

  private static func key(_ key: PersonKey) -> JSON {
    .members(["key": .string(key.text), "revoked": key.isRevoked ? .bool(true) : nil])
  }

  /// The bytes of the same file with a person's keys as given; their other members stay.
  ///
  /// - Throws: ``FileFault``.
  package static func setting(
    _ keys: [PersonKey], of person: Identifier, in bytes: [UInt8], path: String
  ) throws(FileFault) -> [UInt8] {
    let bytes = FileShape.newest(bytes)
    _ = try people(bytes, path: path)
    do {
      let file = try JSONReader.read(bytes) { (reader) throws(JSONFault) in try reader.value() }
      guard case .object(var members) = file, case .array(var list)? = members["people"] else {
        return bytes
      }
      for (index, entry) in list.enumerated() {
        guard case .object(var own) = entry, own["id"] == .string(person.text) else { continue }
        own["keys"] = keys.isEmpty ? nil : .array(keys.map(key))
        list[index] = .object(own)
      }
      members["people"] = .array(list)
      return JSONWriter.bytes(of: .object(members))
    } catch {
      throw FileFault(path: path, fault: error, in: bytes)
    }
  }
}

extension JSONReader {
  private mutating func key() throws(JSONFault) -> PersonKey {
    var key: PersonKey?
    var isRevoked = false
    try object { (reader, name) throws(JSONFault) in
      switch name {
      case "key":
        key = try reader.text(as: "a public key of OpenSSH") { PersonKey($0) }
      case "revoked": isRevoked = try reader.bool()
      default: try reader.skip()
      }
    }
    let found = try required(key, "key")
    return PersonKey(found.text, isRevoked: isRevoked) ?? found
  }

  fileprivate mutating func person() throws(JSONFault) -> Person {
    var id: Identifier?
    var name: String?
    var initials: String?
    var email: String?
    var roles: [Role] = []
    var byline = Person.Byline.name
    var keys: [PersonKey] = []
    try object { (reader, key) throws(JSONFault) in
      switch key {
      case "id": id = try reader.identifier()
      case "name": name = try reader.string()
      case "initials": initials = try reader.string()
      case "email": email = try reader.string()
      case "roles":
        roles = try reader.list { (reader) throws(JSONFault) in try reader.choice("a role") }
      case "byline": byline = try reader.choice("a byline: name or initials")
      case "keys":
        keys = try reader.list { (reader) throws(JSONFault) in try reader.key() }
      default: try reader.skip()
      }
    }
    guard byline == .name || initials != nil else {
      throw fault("a byline of initials, and no 'initials' in this object")
    }
    return Person(
      id: try required(id, "id"), name: try required(name, "name"), initials: initials,
      email: email, roles: roles, byline: byline, keys: keys)
  }
}
