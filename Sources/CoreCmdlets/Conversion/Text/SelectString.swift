import DotNetPrimitives
import ShellRuntime
import ShellValues

/// Finds lines that match patterns.
final class SelectString: Cmdlet {
    static let culture = ParameterSpec("Culture", .string, checks: [.notNull], help: "The culture whose rules are followed.")
    static let inputObject = ParameterSpec(
        "InputObject", .psObject,
        places: [.init("Object", mandatory: true, byValue: true), .init("ObjectRaw", mandatory: true, byValue: true)],
        checks: [.allowNull, .allowEmptyString], help: "The object to work on; usually it comes through the pipeline.")
    static let pattern = ParameterSpec("Pattern", .string.arrayType, position: 0, mandatory: true)
    static let path = ParameterSpec(
        "Path", .string.arrayType,
        places: [.init("File", position: 1, mandatory: true, byName: true), .init("FileRaw", position: 1,
            mandatory: true, byName: true)], help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string.arrayType,
        places: [.init("LiteralFile", mandatory: true, byName: true), .init("LiteralFileRaw", mandatory: true, byName: true)],
        aliases: ["PSPath", "LP"], help: "Paths taken as they are, without wildcards.")
    static let raw = ParameterSpec(
        "Raw", .switchParameter,
        places: [.init("ObjectRaw", mandatory: true), .init("FileRaw", mandatory: true), .init("LiteralFileRaw",
            mandatory: true)], help: "Gives the whole as one text.")
    static let simpleMatch = ParameterSpec("SimpleMatch", .switchParameter)
    static let caseSensitive = ParameterSpec("CaseSensitive", .switchParameter, help: "Tells upper and lower case letters apart.")
    static let quiet = ParameterSpec("Quiet", .switchParameter, places: [.init("Object"), .init("File"), .init("LiteralFile")])
    static let list = ParameterSpec("List", .switchParameter)
    static let noEmphasis = ParameterSpec("NoEmphasis", .switchParameter)
    static let include = ParameterSpec(
        "Include", .string.arrayType, checks: [.notNullOrEmpty], help: "Only items whose names match one of these patterns.")
    static let exclude = ParameterSpec(
        "Exclude", .string.arrayType, checks: [.notNullOrEmpty],
        help: "Leaves out items whose names match one of these patterns.")
    static let notMatch = ParameterSpec("NotMatch", .switchParameter)
    static let allMatches = ParameterSpec("AllMatches", .switchParameter)
    static let encoding = ParameterSpec(
        "Encoding", CmdletTypes.encoding, checks: [.notNullOrEmpty],
        help: "How text is turned into bytes and back; utf8NoBOM unless stated.", transform: EncodingTransformation())
    static let context = ParameterSpec(
        "Context", .int.arrayType, checks: [.notNullOrEmpty, .count(1, 2), .range(.int(0), .int(2147483647))])
    static let spec = CommandSpec(
        "Select-String", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.SelectStringCommand",
        aliases: ["sls"], defaultSet: "File",
        outputTypes: ["System.Boolean", "Microsoft.PowerShell.Commands.MatchInfo", "System.String"],
        synopsis: "Finds lines that match a pattern, in texts or files.",
        description: "Patterns are regular expressions unless -SimpleMatch is given.",
        parameters: [
            culture, inputObject, pattern, path, literalPath, raw, simpleMatch, caseSensitive, quiet, list, noEmphasis,
            include, exclude, notMatch, allMatches, encoding, context,
        ],
        make: { SelectString() })
    private var search: LineSearch?
    private var stream: LineStream?
    private var isDone = false

    func begin(_ call: CommandCall) throws {
        let search = try LineSearch(call)
        self.search = search
        stream = LineStream(search, path: nil, call)
    }

    func process(_ call: CommandCall) throws {
        if isDone { return }
        if call.isBound(Self.path) || call.isBound(Self.literalPath) { return try searchFiles(call) }
        guard let input = call[Self.inputObject] else { return }
        if case .object(let file as FileObject) = input { return try searchFile(file.path, call) }
        if input.isNull { return try feed(.null, call) }
        try feed(input, call)
    }

    private func feed(_ input: Value, _ call: CommandCall) throws {
        guard let stream else { return }
        let line: String = {
            if let items = input.asObject, items.isEnumerable { return input.text(call.engine) }
            return input.text(call.engine)
        }()
        if try stream.take(line), call.flag(Self.quiet) { isDone = true }
    }

    private func searchFiles(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        let finder = ItemFinder(call, include: Self.include, exclude: Self.exclude)
        for path in call.texts(literal ? Self.literalPath : Self.path) {
            for item in try finder.find(path, literal: literal) {
                if case .file(let file) = item, !FileStatus.isFolder(file) { try searchFile(file, call) }
                if isDone { return }
            }
        }
    }

    private func searchFile(_ path: String, _ call: CommandCall) throws {
        guard let search, let text = TextFiles.read(path, TextEncoding.of(call[Self.encoding])) else { return }
        let stream = LineStream(search, path: path, call)
        for line in TextFiles.lines(text) {
            if try stream.take(line) {
                if call.flag(Self.quiet) { isDone = true }
                if call.flag(Self.quiet) || call.flag(Self.list) { break }
            }
        }
        try stream.finish()
    }

    func end(_ call: CommandCall) throws {
        try stream?.finish()
        guard call.flag(Self.quiet) else { return }
        if isDone || call.isBound(Self.path) || call.isBound(Self.literalPath) { try call.write(.bool(isDone)) }
    }
}
