import Testing

@testable import StetLanguage

@Suite struct TurkishVerbTests {
  static let rows: [String] = [
    "vurmak vurdu vurdular vurmuş vurmuştur vuruyor vuracak vurur vuran vurduğu vurması vurmasını vurup vurmak",
    "girmek girdi girmiş giriyor girecek girer giren girdiği girmesi girmesinin girip girmektedir",
    "başlamak başladı başlıyor başlayacak başlar başlayan başladığı başlaması başlayıp başlamış",
    "etmek etti ediyor edecek eder eden ettiği etmesi edip etmiştir ettiler",
    "gitmek gitti gidiyor gidecek gider giden gittiği gitmesi gidip",
    "söylemek söyledi söylüyor söyleyecek söyler söyleyen söylediği söylemesi söyleyerek",
    "almak aldı alıyor alacak alır alan aldığı alması alınca alarak almaktadır alabilir",
    "gelmek geldi geliyor gelecek gelir gelen geldiği gelmesi gelince gelerek gelmedi gelmiyor gelmez",
    "açmak açtı açıyor açacak açar açan açtığı açması açarak açmadı açmayacak açmayan açmadan",
    "fırlatmak fırlattı fırlatıyor fırlatacak fırlatır fırlatan fırlattığı fırlatması",
  ]

  @Test(arguments: rows)
  func `a verb is found in its forms`(_ row: String) throws {
    let words = row.split(separator: " ").map(String.init)
    let spec = TermSpec(text: words[0], partOfSpeech: "verb")
    let automaton = try TermAutomaton(language: "tr", entries: [TermAutomaton.Entry(spec: spec)])
    for form in words {
      #expect(automaton.matches(in: form).count == 1, "\(words[0]) in '\(form)'")
    }
  }

  @Test func `a verb phrase keeps what stands before the verb`() throws {
    let spec = TermSpec(text: "hizmete girmek", partOfSpeech: "verb")
    let automaton = try TermAutomaton(language: "tr", entries: [TermAutomaton.Entry(spec: spec)])
    #expect(automaton.matches(in: "Füze hizmete girdi, yakında hizmete girecek.").count == 2)
    #expect(automaton.matches(in: "hizmetine girdi") == [])
  }
}
