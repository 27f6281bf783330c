import StetCore

/// The `policy` of `Workspace/project.json`. Strict: a rule that was misspelt would not be kept.
extension JSONReader {
  mutating func policy() throws(JSONFault) -> Policy {
    var policy = Policy()
    let keys = [
      "approvals", "translatorApproves", "blocking", "credits", "staleSource", "comments",
      "embargo", "waivers", "signatures",
    ]
    try policyObject(keys) { (reader, key) throws(JSONFault) in
      switch key {
      case "approvals": policy.approvals = try reader.approvals()
      case "translatorApproves":
        policy.translatorApproves = try reader.word(Policy.SelfApproval.self)
      case "blocking": try reader.blocking(&policy)
      case "credits":
        policy.credits = try reader.list { (reader) throws(JSONFault) in
          try reader.word(Credit.Role.self, but: [.translatorEditor])
        }
      case "staleSource": policy.staleSource = try reader.word(Policy.Weight.self)
      case "comments": policy.comments = try reader.word(Policy.Weight.self)
      case "embargo": policy.embargo = try reader.word(Policy.Weight.self)
      case "waivers":
        policy.waivers = try reader.list { (reader) throws(JSONFault) in try reader.right() }
      case "signatures":
        policy.demandsSignatures = try reader.word(SignatureDemand.self) == .required
      default: break
      }
    }
    return policy
  }

  private enum SignatureDemand: String, CaseIterable { case optional, required }
  private enum Limit: String, CaseIterable { case never, note, warning, error }

  /// So many approvals of an article are no rule but a slip.
  private static let mostApprovals = 9

  private mutating func approvals() throws(JSONFault) -> [Role: Int] {
    let start = start()
    var approvals: [Role: Int] = [:]
    try policyObject(Role.allCases.map(\.rawValue)) { (reader, key) throws(JSONFault) in
      let place = reader.start()
      let count = try reader.integer()
      guard (1...Self.mostApprovals).contains(count), let role = Role(rawValue: key) else {
        throw JSONFault(
          offset: place, what: "\(count) approvals, where 1 to \(Self.mostApprovals) may be asked")
      }
      approvals[role] = count
    }
    guard !approvals.isEmpty else {
      throw JSONFault(offset: start, what: "approvals by nobody: write \"editor\": 1")
    }
    return approvals
  }

  private mutating func blocking(_ policy: inout Policy) throws(JSONFault) {
    try policyObject(["submit", "approve", "publish"]) { (reader, key) throws(JSONFault) in
      switch key {
      case "submit": policy.submit = try reader.threshold(policy.submit)
      case "approve": policy.approve = try reader.threshold(policy.approve)
      default: policy.publish = try reader.threshold(policy.publish)
      }
    }
  }

  private mutating func threshold(
    _ usual: Policy.Threshold
  ) throws(JSONFault) -> Policy.Threshold {
    var threshold = usual
    try policyObject(["severity", "rules"]) { (reader, key) throws(JSONFault) in
      switch key {
      case "severity":
        threshold.severity = Severity(rawValue: try reader.word(Limit.self).rawValue)
      default: threshold.rules = try reader.rules()
      }
    }
    return threshold
  }

  private mutating func right() throws(JSONFault) -> Policy.WaiverRight {
    var right = Policy.WaiverRight(roles: [])
    try policyObject(["roles", "rules", "severities"]) { (reader, key) throws(JSONFault) in
      switch key {
      case "roles":
        right.roles = try reader.list { (reader) throws(JSONFault) in try reader.word(Role.self) }
      case "rules": right.rules = try reader.rules()
      default:
        right.severities = Set(
          try reader.list { (reader) throws(JSONFault) in try reader.word(Severity.self) })
      }
    }
    guard !right.roles.isEmpty else { throw fault("a right to waive without \"roles\"") }
    return right
  }

  private mutating func rules() throws(JSONFault) -> Set<String> {
    let known = Check.all.map(\.id)
    return Set(
      try list { (reader) throws(JSONFault) in
        let place = reader.start()
        let rule = try reader.string()
        guard known.contains(rule) else {
          throw JSONFault(offset: place, what: unknown("rule", rule, known))
        }
        return rule
      })
  }

  /// One of a few words; a refusal names them all.
  private mutating func word<Value: RawRepresentable & CaseIterable & Equatable>(
    _ type: Value.Type, but excluded: [Value] = []
  ) throws(JSONFault) -> Value where Value.RawValue == String {
    let allowed = Value.allCases.filter { !excluded.contains($0) }
    let place = start()
    let word = try string()
    guard let value = allowed.first(where: { $0.rawValue == word }) else {
      let words = allowed.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      throw JSONFault(offset: place, what: "'\(word.prefix(60))', where one of \(words) belongs")
    }
    return value
  }

  /// An object of which every key is known.
  private mutating func policyObject(
    _ keys: [String], _ member: (inout JSONReader, String) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try object { (reader, key) throws(JSONFault) in
      guard keys.contains(key) else { throw reader.fault(unknown("key", key, keys)) }
      try member(&reader, key)
    }
  }
}

private func unknown(_ what: String, _ word: String, _ known: [String]) -> String {
  "the unknown \(what) '\(word.prefix(60))'; there are: " + known.joined(separator: ", ")
}

extension Policy {
  /// Every key, spelled out.
  var json: JSON {
    [
      "approvals": .object(
        Dictionary(uniqueKeysWithValues: approvals.map { ($0.key.rawValue, .integer($0.value)) })),
      "translatorApproves": .string(translatorApproves.rawValue),
      "blocking": ["submit": submit.json, "approve": approve.json, "publish": publish.json],
      "credits": JSON(credits.map(\.rawValue)),
      "staleSource": .string(staleSource.rawValue), "comments": .string(comments.rawValue),
      "embargo": .string(embargo.rawValue), "waivers": .array(waivers.map(\.json)),
      "signatures": demandsSignatures ? "required" : "optional",
    ]
  }
}

extension Policy.Threshold {
  fileprivate var json: JSON {
    ["severity": .string(severity?.rawValue ?? "never"), "rules": JSON(rules.sorted())]
  }
}

extension Policy.WaiverRight {
  fileprivate var json: JSON {
    .members([
      "roles": JSON(roles.map(\.rawValue)), "rules": rules.map { JSON($0.sorted()) },
      "severities": severities.map { JSON($0.map(\.rawValue).sorted()) },
    ])
  }
}
