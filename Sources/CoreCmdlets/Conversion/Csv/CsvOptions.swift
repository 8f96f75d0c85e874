import ShellRuntime
import ShellValues

/// Arguments that the four CSV cmdlets share.
enum CsvOptions {
    /// -Delimiter, or the list separator of the culture.
    static func delimiter(_ call: CommandCall, _ parameter: ParameterSpec) -> Character {
        switch call[parameter] {
        case .char(let unit)?: String(decoding: [unit], as: UTF16.self).first ?? ","
        case .string(let text)?: text.first ?? ","
        default: ","
        }
    }

    /// - Throws: `CannotSpecifyQuoteFieldsAndUseQuotes` when both are given.
    static func quoting(_ call: CommandCall, _ useQuotes: ParameterSpec, _ quoteFields: ParameterSpec) throws -> CsvWriter.Quoting {
        if call.isBound(quoteFields) {
            if call.isBound(useQuotes) {
                throw call.failure(
                    "CannotSpecifyQuoteFieldsAndUseQuotes", "You must specify either the -UseQuotes or -QuoteFields parameters, but not both.",
                    category: .InvalidData, type: ExceptionTypes.invalidOperation)
            }
            return .fields(Set(call.texts(quoteFields).map { CaseFolding.fold($0) }))
        }
        switch CaseFolding.fold(call.text(useQuotes) ?? "") {
        case "never": return .never
        case "asneeded": return .asNeeded
        default: return .always
        }
    }
}
