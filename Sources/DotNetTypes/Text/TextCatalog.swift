import ShellValues

/// The types of `System.Text` by name.
enum TextCatalog {
    static let entries: [TypeEntry] = [
        TypeEntry("System.Text.StringBuilder") { StringBuilderType.type },
        TypeEntry("System.Text.RegularExpressions.Match") { .regexMatch },
        TypeEntry("System.Text.RegularExpressions.Group") { .regexGroup },
        TypeEntry("System.Text.RegularExpressions.Capture") { .regexCapture },
        TypeEntry("System.Text.RegularExpressions.MatchCollection") { RegexTypes.matches },
        TypeEntry("System.Text.RegularExpressions.GroupCollection") { RegexTypes.groups },
        TypeEntry("System.Text.RegularExpressions.CaptureCollection") { RegexTypes.captures },
        TypeEntry("System.Text.RegularExpressions.MatchEvaluator") { RegexTypes.evaluator },
        TypeEntry("System.Text.Encoding") { EncodingTypes.type },
        TypeEntry("System.Text.UTF8Encoding") { EncodingTypes.utf8Type },
        TypeEntry("System.Text.UnicodeEncoding") { EncodingTypes.unicodeType },
        TypeEntry("System.Text.ASCIIEncoding") { EncodingTypes.asciiType },
        TypeEntry("System.Text.UTF32Encoding") { EncodingTypes.utf32Type },
        TypeEntry("System.Text.Latin1Encoding") { EncodingTypes.latin1Type },
    ]

    static func install() {
        MemberSource.install("System.Text.RegularExpressions.Regex", text: { RegexMembers.text($0) }) {
            RegexMembers.declaration($0)
        }
        MemberSource.install("System.Text.RegularExpressions.Match", text: { RegexTypes.text($0) }) {
            RegexTypes.match($0)
        }
        MemberSource.install("System.Text.RegularExpressions.Group", text: { RegexTypes.text($0) }) {
            RegexTypes.groupMembers($0)
        }
        MemberSource.install("System.Text.RegularExpressions.Capture") { RegexTypes.capture($0) }
    }
}
