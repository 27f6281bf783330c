import StetCore

/// A day as a newspaper prints it in the language of its article.
enum PrintedDate {
  static func text(_ date: CalendarDate, in language: LanguageTag) -> String {
    guard let months = months[language.primary], (1...12).contains(date.month) else {
      return date.text
    }
    let month = months[date.month - 1]
    switch language.text {
    case "en-US": return "\(month) \(date.day), \(date.year)"
    default: return "\(date.day) \(month) \(date.year)" + (yearMarks[language.primary] ?? "")
    }
  }

  /// After the year; a no-break space keeps them together.
  private static let yearMarks = ["ru": "\u{A0}г.", "uk": "\u{A0}р.", "bg": "\u{A0}г."]

  /// In the case that follows the day's number.
  private static let months: [String: [String]] = [
    "en": [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    "ru": [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
      "октября", "ноября", "декабря",
    ],
    "uk": [
      "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня",
      "жовтня", "листопада", "грудня",
    ],
    "bg": [
      "януари", "февруари", "март", "април", "май", "юни", "юли", "август", "септември",
      "октомври", "ноември", "декември",
    ],
    "tr": [
      "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim",
      "Kasım", "Aralık",
    ],
  ]
}
