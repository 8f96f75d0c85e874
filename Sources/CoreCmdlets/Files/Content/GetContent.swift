import FileGate
import ShellRuntime
import ShellValues

/// Reads files, and the values of session items.
final class GetContent: Cmdlet {
    static let readCount = ParameterSpec("ReadCount", .long, byName: true)
    static let totalCount = ParameterSpec(
        "TotalCount", .long, aliases: ["First", "Head"], byName: true, checks: [.range(.long(0), .long(9223372036854775807))])
    static let tail = ParameterSpec("Tail", .int, aliases: ["Last"], byName: true, checks: [.range(.int(0), .int(2147483647))])
    static let path = ParameterSpec(
        "Path", .string.arrayType, position: 0, mandatory: true, byName: true, set: "Path",
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string.arrayType, aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath",
        help: "Paths taken as they are, without wildcards.")
    static let filter = ParameterSpec("Filter", .string, help: "A pattern that the provider itself applies to names.")
    static let include = ParameterSpec("Include", .string.arrayType, help: "Only items whose names match one of these patterns.")
    static let exclude = ParameterSpec(
        "Exclude", .string.arrayType, help: "Leaves out items whose names match one of these patterns.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let credential = ParameterSpec(
        "Credential", CmdletTypes.psCredential, byName: true,
        help: "Accepted for compatibility; the providers here need no credential.")
    static let delimiter = ParameterSpec("Delimiter", .string, help: "The character that separates fields.")
    static let wait = ParameterSpec("Wait", .switchParameter)
    static let raw = ParameterSpec("Raw", .switchParameter, help: "Gives the whole as one text.")
    static let encoding = ParameterSpec(
        "Encoding", CmdletTypes.encoding, checks: [.notNullOrEmpty],
        help: "How text is turned into bytes and back; utf8NoBOM unless stated.", transform: EncodingTransformation())
    static let asByteStream = ParameterSpec("AsByteStream", .switchParameter, help: "Reads or writes bytes instead of text.")
    static let spec = CommandSpec(
        "Get-Content", module: "Microsoft.PowerShell.Management", className: "Microsoft.PowerShell.Commands.GetContentCommand",
        aliases: ["gc", "type"], defaultSet: "Path", outputTypes: ["System.Byte", "System.String"],
        synopsis: "Reads the content of a file line by line.",
        description: "With -Raw the whole is one text; with -AsByteStream it is bytes.",
        parameters: [
            readCount, totalCount, tail, path, literalPath, filter, include, exclude, force, credential, delimiter, wait,
            raw, encoding, asByteStream,
        ],
        make: { GetContent() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        let paths = call.texts(literal ? Self.literalPath : Self.path)
        let finder = ItemFinder(call, include: Self.include, exclude: Self.exclude, filter: Self.filter, force: Self.force)
        for path in paths {
            let found = try finder.find(path, literal: literal)
            if found.isEmpty, !literal, FileGlob.hasWildcard(path) { try reportNoMatch(path, call) }
            for item in found { try read(item, call) }
        }
    }

    private func reportNoMatch(_ path: String, _ call: CommandCall) throws {
        try call.writeError(
            "ItemNotFound",
            "An object at the specified path \(path) does not exist, or has been filtered by the -Include or -Exclude parameter.",
            category: .ObjectNotFound, target: .string(path), type: ExceptionTypes.exception)
    }

    private func read(_ item: Located, _ call: CommandCall) throws {
        switch item {
        case .file(let path): try readFile(path, call)
        case .item(let drive, _, let object): try call.writeAll(drive.content(object))
        case .root(let drive):
            try call.writeError(
                "ContainerContentReadError", "Unable to get content because it is a directory: '\(drive.name):'.",
                category: .InvalidOperation, type: ExceptionTypes.invalidOperation)
        }
    }

    private func readFile(_ path: String, _ call: CommandCall) throws {
        guard let bytes = FileBytes.read(path) else {
            let isFolder = FileStatus.isFolder(path)
            let text = isFolder
                ? FileGate.denial(of: path) : FileGate.fileNotFound(path)
            return try call.writeError(
                isFolder ? "GetContentReaderUnauthorizedAccessError" : "GetContentReaderFileNotFoundError", text,
                category: isFolder ? .PermissionDenied : .ObjectNotFound, target: .string(path),
                type: isFolder ? ExceptionTypes.unauthorizedAccess : ExceptionTypes.fileNotFound)
        }
        if call.flag(Self.asByteStream) { return try writeBytes(bytes, call) }
        let text = TextEncoding.of(call[Self.encoding]).decode(bytes)
        if call.flag(Self.raw) {
            if !text.isEmpty { try call.write(text) }
            return
        }
        let lines = call.text(Self.delimiter).map { TextFiles.pieces(text, delimiter: $0) } ?? TextFiles.lines(text)
        for line in chosen(lines, call) { try call.write(decorated(line, path)) }
    }

    private func writeBytes(_ bytes: [UInt8], _ call: CommandCall) throws {
        if call.flag(Self.raw) {
            return try call.write(.object(ArrayObject(ContiguousArray(bytes.map { .byte($0) }), elementType: .byte)))
        }
        for byte in chosen(bytes, call) { try call.write(.byte(byte)) }
    }

    private func chosen<Item>(_ items: [Item], _ call: CommandCall) -> ArraySlice<Item> {
        if let tail = call.int(Self.tail), tail >= 0 { return items.suffix(tail) }
        if let count = call.int(Self.totalCount), count >= 0 { return items.prefix(count) }
        return items[...]
    }

    private func decorated(_ line: String, _ path: String) -> Value { .string(line) }
}
