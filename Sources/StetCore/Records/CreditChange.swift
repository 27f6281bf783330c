/// Whom a credit names.
package enum CreditedParty: Hashable, Sendable {
  /// Somebody at the desk, whose name may change.
  case person(Identifier)
  /// Anybody else, as printed.
  case name(String)
}

/// A desk's word on who is credited, over what the records say.
package struct CreditChange: Hashable, Sendable {
  /// For each role that changes; nobody gives the role back to the records.
  package var parties: [Credit.Role: [CreditedParty]]
  package var reason: String

  package init(parties: [Credit.Role: [CreditedParty]], reason: String) {
    self.parties = parties
    self.reason = reason
  }
}
