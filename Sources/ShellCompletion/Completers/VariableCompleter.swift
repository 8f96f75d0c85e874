import Diagnostics
import ShellRuntime
import ShellSyntax
import ShellValues

/// Names of variables: those of the session and those the text assigns before the cursor.
struct VariableCompleter {
    private let engine: Engine
    init(_ engine: Engine) { self.engine = engine }

    /// A variable that ends at the cursor: `$na`, `${na`, `$env:NA`, `@na`.
    func proposeAtEnd(_ cursor: CursorText, _ text: String) -> Proposal? {
        var start = cursor.cursor
        while start > 0, VariableCompleter.isName(cursor.bytes[start - 1]) { start -= 1 }
        let isBraced = start > 1 && cursor.bytes[start - 1] == UInt8(ascii: "{") && cursor.bytes[start - 2] == UInt8(ascii: "$")
        let sign = start - (isBraced ? 2 : 1)
        guard sign >= 0, cursor.bytes[sign] == UInt8(ascii: "$") || isSplat(cursor, sign) else { return nil }
        let typed = cursor.string(start..<cursor.cursor)
        let mark = cursor.bytes[sign] == UInt8(ascii: "@") ? "@" : "$"
        return Proposal(range: sign..<cursor.cursor, items: items(typed, mark, isBraced, text, cursor.cursor))
    }

    private func isSplat(_ cursor: CursorText, _ sign: Int) -> Bool {
        guard cursor.bytes[sign] == UInt8(ascii: "@"), sign + 1 < cursor.cursor else { return false }
        return sign == 0 || cursor.bytes[sign - 1] == UInt8(ascii: " ")
    }

    private static func isName(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || byte == 0x5F || byte == 0x3A || byte == 0x3F || byte >= 0x80
    }

    private func items(_ typed: String, _ mark: String, _ braced: Bool, _ text: String, _ cursor: Int) -> [CompletionItem] {
        func item(_ prefix: String, _ name: String) -> CompletionItem {
            let body = prefix + name
            let plain = body.utf8.allSatisfy(VariableCompleter.isName)
            return CompletionItem(braced || !plain ? "\(mark){\(body)}" : mark + body, list: name, kind: .variable)
        }
        if let colon = typed.firstIndex(of: ":") {
            let drive = String(typed[..<colon])
            let rest = String(typed[typed.index(after: colon)...])
            if CaseFolding.equal(drive, "env") {
                return Typed.sorted(engine.host.environment.keys.filter { Typed.begins($0, rest) }).map { item("env:", $0) }
            }
            return names(text, cursor).filter { Typed.begins($0, rest) }.map { item(drive + ":", $0) }
        }
        return names(text, cursor).filter { Typed.begins($0, typed) }.map { item("", $0) } + prefixes(typed, mark, braced)
    }

    /// The drives and scopes that a name can begin with.
    private func prefixes(_ typed: String, _ mark: String, _ braced: Bool) -> [CompletionItem] {
        func item(_ name: String, list: String) -> CompletionItem {
            CompletionItem(braced ? "\(mark){\(name):}" : "\(mark)\(name):", list: list, kind: .variable)
        }
        var found: [CompletionItem] = []
        if !typed.isEmpty, Typed.begins("Env", typed) {
            found += Typed.sorted(engine.host.environment.keys).map { name in
                CompletionItem(braced ? "\(mark){env:\(name)}" : "\(mark)env:\(name)", list: "env:" + name, kind: .variable)
            }
        }
        found += ["Env", "Variable"].filter { Typed.begins($0, typed) }.map { item($0, list: $0) }
        return found + ["Global", "Local", "Script", "Private"].filter { Typed.begins($0, typed) }.map { item($0, list: $0 + ":") }
    }

    /// All names: the text's as they come, then the session's and the automatic ones in order.
    func names(_ text: String, _ cursor: Int) -> [String] {
        var seen: Set<String> = []
        let own = DefinedVariables.names(text, before: cursor).filter { seen.insert(CaseFolding.fold($0)).inserted }
        var first: [String] = []
        var scope: Scope? = engine.scope
        while let current = scope {
            first += current.names.map { current.variable($0)?.name ?? $0.name }
            scope = current.parent
        }
        first = first.filter { seen.insert(CaseFolding.fold($0)).inserted }
        let rest = VariableCompleter.automatic.filter { seen.insert(CaseFolding.fold($0)).inserted }
        return own + Typed.sorted(first + rest.filter(VariableCompleter.isOrdinary)) + Typed.sorted(rest.filter { !VariableCompleter.isOrdinary($0) })
    }

    private static func isOrdinary(_ name: String) -> Bool { !late.contains(name) }

    /// Names PowerShell offers behind all others.
    private static let late: Set<String> = ["PSCmdlet", "PSDebugContext", "PSItem", "PSLogUserData", "PSModuleAutoLoadingPreference", "PSSenderInfo"]

    static let automatic = [
        "args", "ConsoleFileName", "Error", "Event", "ExecutionContext", "false", "foreach", "Host", "input", "LASTEXITCODE",
        "Matches", "MyInvocation", "null", "PROFILE", "PSBoundParameters", "PSCmdlet", "PSCommandPath", "PSDebugContext",
        "PSEmailServer", "PSItem", "PSLogUserData", "PSModuleAutoLoadingPreference", "PSNativeCommandArgumentPassing",
        "PSScriptRoot", "PSSenderInfo", "PSSessionApplicationName", "PSSessionConfigurationName", "PSSessionOption", "PSStyle",
        "PWD", "StackTrace", "switch", "this", "true",
    ]
}

/// Variables that a text assigns, declares or loops over before an offset.
enum DefinedVariables {
    static func names(_ text: String, before offset: Int) -> [String] {
        let result = Parser.parse(text)
        var found: [String] = []
        for token in result.tokens where Int(token.span.end) < offset && token.kind == .variable {
            let name = String(decoding: result.source.bytes[result.source.byteRange(of: token.span)], as: UTF8.self)
            found.append(bare(name))
        }
        found += outVariables(result)
        return found.filter { !$0.isEmpty && !$0.contains(":") }
    }

    private static func bare(_ text: String) -> String {
        var name = text.dropFirst()
        if name.hasPrefix("{") { name = name.dropFirst().dropLast() }
        for scope in ["script:", "global:", "local:", "private:"] where Typed.begins(String(name), scope) { name = name.dropFirst(scope.count) }
        return String(name)
    }

    /// Names given to `-OutVariable` and its kind.
    private static func outVariables(_ result: ParseResult) -> [String] {
        let wanted = ["outvariable", "ov", "errorvariable", "ev", "pipelinevariable", "pv", "warningvariable", "wv", "informationvariable", "iv"]
        return zip(result.tokens, result.tokens.dropFirst()).compactMap { parameter, value in
            guard parameter.kind == .parameter, wanted.contains(CaseFolding.fold(parameter.text ?? "")) else { return nil }
            return value.text ?? result.source.text(in: value.span)
        }
    }
}
