import Testing

@testable import StetLanguage

struct RussianPhraseTests {
  @Test func `the term itself comes first and is exact`() {
    let forms = Spelled.russian("ракета")
    #expect(forms.first == Spelled(text: "ракета", kind: .exact))
    #expect(forms.dropFirst().allSatisfy { $0.kind == .inflected })
  }

  @Test func `adjectives agree with the head and what follows stands still`() {
    #expect(
      Spelled.texts(Spelled.russian("зенитная ракетная система")) == [
        "зенитная ракетная система", "зенитной ракетной системы", "зенитной ракетной системе",
        "зенитную ракетную систему", "зенитной ракетной системой", "зенитные ракетные системы",
        "зенитных ракетных систем", "зенитным ракетным системам", "зенитными ракетными системами",
        "зенитных ракетных системах", "зенитных ракетных системы",
      ])
    #expect(
      Spelled.texts(Spelled.russian("система залпового огня")) == [
        "система залпового огня", "системы залпового огня", "системе залпового огня",
        "систему залпового огня", "системой залпового огня", "систем залпового огня",
        "системам залпового огня", "системами залпового огня", "системах залпового огня",
      ])
  }

  @Test func `a declared form is reported once and as declared`() {
    let term = TermSpec(text: "ракета", forms: ["ракетка", "ракеты"])
    let forms = Spelled.russian(term)
    #expect(forms.contains(Spelled(text: "ракетка", kind: .declared)))
    #expect(forms.filter { $0.text == "ракеты" } == [Spelled(text: "ракеты", kind: .inflected)])
  }

  @Test func `an invariant term has only itself and its declared forms`() {
    let term = TermSpec(text: "ракета", forms: ["ракеты"], isInvariant: true)
    #expect(
      Spelled.russian(term) == [
        Spelled(text: "ракета", kind: .exact), Spelled(text: "ракеты", kind: .declared),
      ])
  }
}
