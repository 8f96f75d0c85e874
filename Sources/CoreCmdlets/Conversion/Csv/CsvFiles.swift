import FileGate
import ShellRuntime
import ShellValues

/// Reads CSV files.
final class ImportCsv: Cmdlet {
    static let delimiter = ParameterSpec(
        "Delimiter", .char, places: [.init("DelimiterPath", position: 1), .init("DelimiterLiteralPath", position: 1)],
        checks: [.notNull], help: "The character that separates fields.")
    static let path = ParameterSpec(
        "Path", .string.arrayType,
        places: [.init("DelimiterPath", position: 0, mandatory: true, byValue: true, byName: true),
            .init("CulturePath", position: 0, mandatory: true, byValue: true, byName: true)], checks: [.notNullOrEmpty],
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string.arrayType,
        places: [.init("DelimiterLiteralPath", mandatory: true, byName: true), .init("CultureLiteralPath",
            mandatory: true, byName: true)], aliases: ["PSPath", "LP"], checks: [.notNullOrEmpty],
        help: "Paths taken as they are, without wildcards.")
    static let useCulture = ParameterSpec(
        "UseCulture", .switchParameter,
        places: [.init("CulturePath", mandatory: true), .init("CultureLiteralPath", mandatory: true)], checks: [.notNull],
        help: "Takes the list separator of the culture as delimiter.")
    static let header = ParameterSpec("Header", .string.arrayType, checks: [.notNullOrEmpty])
    static let encoding = ParameterSpec(
        "Encoding", CmdletTypes.encoding, checks: [.notNullOrEmpty],
        help: "How text is turned into bytes and back; utf8NoBOM unless stated.", transform: EncodingTransformation())
    static let spec = CommandSpec(
        "Import-Csv", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.ImportCsvCommand",
        aliases: ["ipcsv"], defaultSet: "DelimiterPath", synopsis: "Makes objects of the records of CSV files.",
        parameters: [delimiter, path, literalPath, useCulture, header, encoding],
        make: { ImportCsv() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        for path in call.texts(literal ? Self.literalPath : Self.path) {
            for file in try FileArguments.existing(path, literal: literal, call) { try read(file, call) }
        }
    }

    private func read(_ file: String, _ call: CommandCall) throws {
        guard let text = TextFiles.read(file, TextEncoding.of(call[Self.encoding])) else {
            throw call.failure(
                "FileOpenFailure", FileGate.fileNotFound(file), category: .OpenError, type: ExceptionTypes.fileNotFound)
        }
        let reader = CsvImport(
            delimiter: CsvOptions.delimiter(call, Self.delimiter),
            header: call.isBound(Self.header) ? call.texts(Self.header) : nil)
        try reader.read(text, call)
    }
}

/// Writes CSV files.
final class ExportCsv: Cmdlet {
    static let inputObject = ParameterSpec(
        "InputObject", .psObject, mandatory: true, byValue: true, byName: true,
        help: "The object to work on; usually it comes through the pipeline.")
    static let path = ParameterSpec(
        "Path", .string, position: 0, checks: [.notNullOrEmpty], help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string, aliases: ["PSPath", "LP"], checks: [.notNullOrEmpty],
        help: "Paths taken as they are, without wildcards.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let noClobber = ParameterSpec(
        "NoClobber", .switchParameter, aliases: ["NoOverwrite"], help: "Refuses to replace an existing file.")
    static let encoding = ParameterSpec(
        "Encoding", CmdletTypes.encoding, checks: [.notNullOrEmpty],
        help: "How text is turned into bytes and back; utf8NoBOM unless stated.", transform: EncodingTransformation())
    static let append = ParameterSpec("Append", .switchParameter, help: "Adds to the end instead of replacing.")
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
        "Export-Csv", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.ExportCsvCommand",
        aliases: ["epcsv"], defaultSet: "Delimiter", shouldProcess: true, synopsis: "Writes objects to a CSV file.",
        parameters: [
            inputObject, path, literalPath, force, noClobber, encoding, append, delimiter, useCulture,
            includeTypeInformation, noTypeInformation, quoteFields, useQuotes, noHeader,
        ],
        make: { ExportCsv() })
    private var writer: CsvWriter?
    private var lines: [String] = []
    private var hasHeader = false

    func begin(_ call: CommandCall) throws {
        guard call.isBound(Self.path) != call.isBound(Self.literalPath) else {
            throw call.failure(
                "CannotSpecifyPathAndLiteralPath", "You must specify either the -Path or -LiteralPath parameters, but not both.",
                category: .InvalidData, type: ExceptionTypes.invalidOperation)
        }
        writer = CsvWriter(
            delimiter: CsvOptions.delimiter(call, Self.delimiter),
            quoting: try CsvOptions.quoting(call, Self.useQuotes, Self.quoteFields), engine: call.engine)
        try readHeader(call)
    }

    private func file(_ call: CommandCall) -> String {
        Paths.absolute(call.text(Self.path) ?? call.text(Self.literalPath) ?? "", in: call.engine.host.currentFolder)
    }

    /// The columns of a file that is appended to.
    private func readHeader(_ call: CommandCall) throws {
        let file = file(call)
        if call.flag(Self.noClobber), !call.flag(Self.append), FileStatus.exists(file) {
            throw call.failure(
                "NoClobber", "The file '\(file)' already exists.", category: .ResourceExists, target: .string(file), type: ExceptionTypes.io)
        }
        guard call.flag(Self.append), let text = TextFiles.read(file, TextEncoding.of(call[Self.encoding])), !text.isEmpty else { return }
        var reader = CsvReader(text, delimiter: CsvOptions.delimiter(call, Self.delimiter))
        while reader.peek() == 0x23 { _ = reader.line() }
        writer?.setColumns(reader.nextRecord() ?? [])
        hasHeader = true
    }

    func process(_ call: CommandCall) throws {
        guard let writer, let input = call[Self.inputObject], !input.isNull else { return }
        if writer.columns.isEmpty { writer.setColumns(of: input) }
        if !hasHeader {
            hasHeader = true
            if call.flag(Self.includeTypeInformation) { lines.append(CsvWriter.typeLine(input)) }
            if !call.flag(Self.noHeader) { lines.append(writer.header) }
        } else if call.flag(Self.append), !call.flag(Self.force) {
            try checkColumns(input, writer, call)
        }
        lines.append(try writer.row(input))
    }

    private func checkColumns(_ input: Value, _ writer: CsvWriter, _ call: CommandCall) throws {
        let names = Set(CsvWriter.properties(input, call.engine).map { CaseFolding.fold($0.name) })
        for column in writer.columns where !names.contains(CaseFolding.fold(column)) {
            throw call.failure(
                "CannotAppendCsvWithMismatchedPropertyNames",
                "Cannot append CSV content to the following file: \(file(call)). The appended object does not have a property that corresponds to the following column: \(column). To continue with mismatched properties, add the -Force parameter, and then retry the command.",
                category: .InvalidData, target: .string(column), type: ExceptionTypes.invalidOperation)
        }
    }

    func end(_ call: CommandCall) throws {
        let file = file(call)
        guard try call.shouldProcess(file) else { return }
        let text = lines.map { $0 + "\n" }.joined()
        try FileArguments.write(text, to: file, TextEncoding.of(call[Self.encoding]), append: call.flag(Self.append), call)
    }
}
