import StetCore

/// The few words that stet itself prints on a page, in the language of the article.
struct PrintedWords {
  let language: LanguageTag

  /// What stands before a name: `Translated by`.
  func label(of credit: Credit) -> String {
    Self.labels[language.primary]?[credit.role] ?? credit.label
  }

  var correction: String { Self.corrections[language.primary] ?? "Correction" }

  /// A credit as one line of text.
  func line(of credit: Credit) -> String { "\(label(of: credit)): \(credit.name)" }

  /// `Correction, 14 May 2019: …`
  func line(of correction: Correction) -> String {
    "\(self.correction), \(PrintedDate.text(correction.at.date, in: language)): \(correction.note)"
  }

  private static let corrections = [
    "ru": "Исправление", "uk": "Виправлення", "bg": "Поправка", "tr": "Düzeltme",
  ]

  /// English is in ``Credit/label``. Nouns, where a verb would have to know the person's sex.
  private static let labels: [String: [Credit.Role: String]] = [
    "ru": [
      .author: "Автор", .source: "Источник", .translator: "Перевод",
      .translatorEditor: "Перевод и редактура", .editor: "Редактура",
      .proofreader: "Корректура", .approver: "Утверждение", .publisher: "Публикация",
    ],
    "uk": [
      .author: "Автор", .source: "Джерело", .translator: "Переклад",
      .translatorEditor: "Переклад і редагування", .editor: "Редагування",
      .proofreader: "Коректура", .approver: "Затвердження", .publisher: "Публікація",
    ],
    "bg": [
      .author: "Автор", .source: "Източник", .translator: "Превод",
      .translatorEditor: "Превод и редакция", .editor: "Редакция",
      .proofreader: "Корекция", .approver: "Одобрение", .publisher: "Публикация",
    ],
    "tr": [
      .author: "Yazar", .source: "Kaynak", .translator: "Çeviri",
      .translatorEditor: "Çeviri ve düzenleme", .editor: "Düzenleme",
      .proofreader: "Düzelti", .approver: "Onay", .publisher: "Yayın",
    ],
  ]
}
