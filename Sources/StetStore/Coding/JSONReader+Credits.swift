import StetCore

extension JSONReader {
  /// Roles that a desk may reword, each with whom it names.
  mutating func creditedParties() throws(JSONFault) -> [Credit.Role: [CreditedParty]] {
    var all: [Credit.Role: [CreditedParty]] = [:]
    try object { (reader, key) throws(JSONFault) in
      guard let role = Credit.Role(rawValue: key), role.isEditable else {
        throw reader.unknownKey(key)
      }
      all[role] = try reader.list { (reader) throws(JSONFault) in try reader.creditedParty() }
    }
    return all
  }

  private mutating func creditedParty() throws(JSONFault) -> CreditedParty {
    var party: CreditedParty?
    try object { (reader, key) throws(JSONFault) in
      switch key {
      case "person": party = .person(try reader.identifier())
      case "name": party = .name(try reader.string())
      default: throw reader.unknownKey(key)
      }
    }
    return try required(party, "person")
  }
}
