import Testing

@testable import StetLanguage

struct LengthTests {
  private static let russian =
    "Министерство обороны сообщило, что новые самолёты поступят в войска до конца года."
  private static let english =
    "The Defence Ministry said the new aircraft would enter service by the end of the year."

  private func outlier(_ source: String, _ target: String) -> LengthRatio.Outlier? {
    LengthRatio.outlier(
      source: source, sourceLanguage: "ru", target: target, targetLanguage: "en")
  }

  @Test
  func `an honest translation is no outlier`() {
    #expect(outlier(Self.russian, Self.english) == nil)
    #expect(outlier("Фото", "Photo by the ministry") == nil)
    #expect(outlier("", Self.english) == nil)
  }

  @Test
  func `a cut or blown-up translation is an outlier`() throws {
    let short = try #require(outlier(Self.russian, "Said."))
    #expect(short.isShort)
    let long = try #require(
      outlier(Self.russian, "\(Self.english) \(Self.english) \(Self.english) \(Self.english)"))
    #expect(!long.isShort)
  }

  @Test(arguments: [
    (["Он пришёл домой.", "Он пришёл домой."], ["He came home.", "He got home."], 1),
    (["Он пришёл домой.", "он пришёл  домой."], ["He came home.", "He came home."], 0),
    (
      ["«Бук» уже в строю", "\"Бук\" уже в строю"],
      ["“Buk” is in service", "\"Buk\" is in service"], 0
    ),
    (["Фото", "Фото"], ["Photo", "Picture"], 0),
    (["Он взял 5 танков", "Он взял 6 танков"], ["He took 5 tanks", "He took 6"], 0),
    (["Раз два три", "Раз два три", "Раз два три"], ["a", "b", "b"], 2),
  ])
  func `one source translated two ways is found`(
    _ sources: [String], _ targets: [String], _ count: Int
  ) {
    let pairs = zip(sources, targets).map { (source: $0, target: $1) }
    #expect(RepeatedSources.find(in: pairs).count == count)
  }
}
