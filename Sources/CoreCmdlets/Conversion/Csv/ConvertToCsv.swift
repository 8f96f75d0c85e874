import ShellRuntime
import ShellValues

/// Makes lines of CSV of objects.
final class ConvertToCsv: Cmdlet {
    static let inputObject = ParameterSpec(
        "InputObject", .psObject, position: 0, mandatory: true, byValue: true, byName: true,
        help: "The object to work on; usually it comes through the pipeline.")
    static let delimiter = ParameterSpec(
        "Delimiter", .char, position: 1, set: "Delimiter", checks: [.notNull], help: "The character that separates fields.")
    static let useCulture = ParameterSpec(
        "UseCulture", .switchParameter, set: "UseCulture", help: "Takes the list separator of the culture as delimiter.")
    static let includeTypeInformation = ParameterSpec("IncludeTypeInformation", .switchParameter, aliases: ["ITI"])
    static let noTypeInformation = ParameterSpec("NoTypeInformation", .switchParameter, aliases: ["NTI"], hidden: true)
    static let quoteFields = ParameterSpec("QuoteFields", .string.arrayType, aliases: ["QF"])
    static let useQuotes = ParameterSpec("UseQuotes", CmdletTypes.quoteKind, aliases: ["UQ"])
    static let noHeader = ParameterSpec("NoHeader", .switchParameter)
    static let spec = CommandSpec(
        "ConvertTo-Csv", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.ConvertToCsvCommand",
        defaultSet: "Delimiter", outputTypes: ["System.String"], synopsis: "Makes CSV text of objects, one line for each.",
        description: "The properties of the first object become the columns.",
        parameters: [
            inputObject, delimiter, useCulture, includeTypeInformation, noTypeInformation, quoteFields, useQuotes, noHeader,
        ],
        make: { ConvertToCsv() })
    private var writer: CsvWriter?

    func begin(_ call: CommandCall) throws {
        writer = CsvWriter(
            delimiter: CsvOptions.delimiter(call, Self.delimiter),
            quoting: try CsvOptions.quoting(call, Self.useQuotes, Self.quoteFields), engine: call.engine)
    }

    func process(_ call: CommandCall) throws {
        guard let writer, let input = call[Self.inputObject], !input.isNull else { return }
        if writer.columns.isEmpty {
            writer.setColumns(of: input)
            if writer.columns.isEmpty { return }
            if call.flag(Self.includeTypeInformation) { try call.write(CsvWriter.typeLine(input)) }
            if !call.flag(Self.noHeader) { try call.write(writer.header) }
        }
        try call.write(try writer.row(input))
    }
}

/// Makes objects of CSV text.
final class ConvertFromCsv: Cmdlet {
    static let delimiter = ParameterSpec(
        "Delimiter", .char, position: 1, set: "Delimiter", checks: [.notNull, .notNullOrEmpty],
        help: "The character that separates fields.")
    static let useCulture = ParameterSpec(
        "UseCulture", .switchParameter, mandatory: true, set: "UseCulture", checks: [.notNull, .notNullOrEmpty],
        help: "Takes the list separator of the culture as delimiter.")
    static let inputObject = ParameterSpec(
        "InputObject", .psObject.arrayType, position: 0, mandatory: true, byValue: true, byName: true, checks: [.notNull],
        help: "The object to work on; usually it comes through the pipeline.")
    static let header = ParameterSpec("Header", .string.arrayType, checks: [.notNull, .notNullOrEmpty])
    static let spec = CommandSpec(
        "ConvertFrom-Csv", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.ConvertFromCsvCommand", defaultSet: "Delimiter",
        synopsis: "Makes objects of CSV text.",
        description: "The first line names the properties unless -Header does. All values are texts.",
        parameters: [delimiter, useCulture, inputObject, header],
        make: { ConvertFromCsv() })
    private var reader: CsvImport?

    func process(_ call: CommandCall) throws {
        if reader == nil {
            reader = CsvImport(
                delimiter: CsvOptions.delimiter(call, Self.delimiter),
                header: call.isBound(Self.header) ? call.texts(Self.header) : nil)
        }
        for line in call.texts(Self.inputObject) { try reader?.read(line, call) }
    }
}
