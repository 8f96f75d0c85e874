import Diagnostics
import FileGate
import ShellSyntax
import ShellValues

/// `$ExecutionContext.SessionState`: variables, paths and commands by method.
final class SessionStateObject: NetObject {
    let engine: Engine
    init(_ engine: Engine) { self.engine = engine }

    static let sessionType = NetType("System.Management.Automation.SessionState", declare: { _ in
        TypeDeclaration(properties: [
            PropertyDeclaration("PSVariable", .object) { _, target in
                (target.asObject as? SessionStateObject).map { .object(VariableIntrinsics($0.engine)) } ?? .null
            },
            PropertyDeclaration("Path", .object) { _, target in
                (target.asObject as? SessionStateObject).map { .object(PathIntrinsics($0.engine)) } ?? .null
            },
            PropertyDeclaration("LanguageMode", .object) { _, _ in .string("FullLanguage") },
            PropertyDeclaration("InvokeCommand", .object) { _, target in
                (target.asObject as? SessionStateObject).map { .object(InvokeCommandObject($0.engine)) } ?? .null
            },
        ])
    })
    override var type: NetType { SessionStateObject.sessionType }
}

/// `SessionState.PSVariable`.
final class VariableIntrinsics: NetObject {
    let engine: Engine
    init(_ engine: Engine) { self.engine = engine }

    static let intrinsicsType = NetType("System.Management.Automation.PSVariableIntrinsics", declare: { _ in
        func engine(_ call: MethodCall) throws -> Engine { try ShellRuntime.engine(call.interpreter) }
        let name = MethodParameter("name", .string)
        return TypeDeclaration(methods: [
            MethodOverload("Get", [name], returns: .psVariable) { call in
                (try engine(call).variableObject(Symbol(call[0].text(nil)))).map { .object($0) } ?? .null
            },
            MethodOverload("GetValue", [name], returns: .object) { call in try engine(call).variable(Symbol(call[0].text(nil))) },
            MethodOverload("GetValue", [name, MethodParameter("defaultValue", .object)], returns: .object) { call in
                let value = try engine(call).lookup(Symbol(call[0].text(nil)))
                if case .unset = value { return call[1] }
                return value
            },
            MethodOverload("Set", [name, MethodParameter("value", .object)]) { call in
                let engine = try engine(call)
                try engine.assign(Symbol(call[0].text(nil)), call[1], in: engine.scope)
                return .nothing
            },
            MethodOverload("Remove", [name]) { call in
                _ = try engine(call).scope.remove(Symbol(call[0].text(nil)))
                return .nothing
            },
        ])
    })
    override var type: NetType { VariableIntrinsics.intrinsicsType }
}

/// `SessionState.Path`.
final class PathIntrinsics: NetObject {
    let engine: Engine
    init(_ engine: Engine) { self.engine = engine }

    static let intrinsicsType = NetType("System.Management.Automation.PathIntrinsics", declare: { _ in
        TypeDeclaration(
            properties: [
                PropertyDeclaration("CurrentLocation", EngineTypes.pathInfo) { interpreter, _ in try ShellRuntime.engine(interpreter).pwdValue },
                PropertyDeclaration("CurrentFileSystemLocation", EngineTypes.pathInfo) { interpreter, _ in
                    try ShellRuntime.engine(interpreter).pwdValue
                },
            ],
            methods: [
                MethodOverload("GetUnresolvedProviderPathFromPSPath", [MethodParameter("path", .string)], returns: .string) { call in
                    .string(Paths.absolute(call[0].text(nil), in: call.interpreter.host.currentFolder))
                },
                MethodOverload(
                    "Combine", [MethodParameter("parent", .string), MethodParameter("child", .string)], returns: .string
                ) { call in
                    .string(call[0].text(nil) + "/" + call[1].text(nil))
                },
            ])
    })
    override var type: NetType { PathIntrinsics.intrinsicsType }
}

/// `$ExecutionContext.InvokeCommand`.
final class InvokeCommandObject: NetObject {
    let engine: Engine
    init(_ engine: Engine) { self.engine = engine }

    static let invokeType = NetType("System.Management.Automation.CommandInvocationIntrinsics", declare: { _ in
        let script = MethodParameter("script", .string)
        return TypeDeclaration(methods: [
            MethodOverload("ExpandString", [MethodParameter("source", .string)], returns: .string) { call in
                .string(try ShellRuntime.engine(call.interpreter).expandString(call[0].text(nil)))
            },
            MethodOverload("InvokeScript", [script], returns: .object) { call in
                let collector = Collector()
                try ShellRuntime.engine(call.interpreter).evaluate(call[0].text(nil), into: collector)
                return .object(ListObject(collector.items, type: ScriptBlockMembers.collection))
            },
            MethodOverload("NewScriptBlock", [MethodParameter("scriptText", .string)], returns: .scriptBlock) { call in
                .object(try ShellRuntime.engine(call.interpreter).parse(SourceText(call[0].text(nil))))
            },
            MethodOverload(
                "GetCommand", [MethodParameter("commandName", .string), MethodParameter("type", .object)], returns: .object
            ) { call in
                try ShellRuntime.engine(call.interpreter).commandObject(call[0].text(nil))
            },
        ])
    })
    override var type: NetType { InvokeCommandObject.invokeType }
}

/// `$ExecutionContext`.
final class ExecutionContextObject: NetObject {
    let engine: Engine
    init(_ engine: Engine) { self.engine = engine }

    static let contextType = NetType("System.Management.Automation.EngineIntrinsics", declare: { _ in
        TypeDeclaration(properties: [
            PropertyDeclaration("Host", .object) { interpreter, _ in interpreter.variable(Symbol("Host")) },
            PropertyDeclaration("InvokeCommand", .object) { interpreter, _ in
                .object(InvokeCommandObject(try ShellRuntime.engine(interpreter)))
            },
            PropertyDeclaration("SessionState", .object) { interpreter, _ in
                .object(SessionStateObject(try ShellRuntime.engine(interpreter)))
            },
        ])
    })
    override var type: NetType { ExecutionContextObject.contextType }
}

extension Engine {
    /// The text of a double-quoted string with this content.
    public func expandString(_ text: String) throws -> String {
        let escaped = text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "`\"")
        let collector = Collector()
        try evaluate("\"" + escaped + "\"", into: collector)
        return collector.value.text(self)
    }
}

/// `[System.Management.Automation.Language.Parser]`.
enum LanguageTypes {
    static let parser = NetType("System.Management.Automation.Language.Parser", declare: { _ in
        let tokens = MethodParameter("tokens", .object, byRef: true)
        let errors = MethodParameter("errors", .object, byRef: true)
        return TypeDeclaration(staticMethods: [
            MethodOverload("ParseInput", [MethodParameter("input", .string), tokens, errors], returns: .object) { call in
                try parse(SourceText(call[0].text(nil)), call)
            },
            MethodOverload("ParseFile", [MethodParameter("fileName", .string), tokens, errors], returns: .object) { call in
                let path = Paths.absolute(call[0].text(nil), in: call.interpreter.host.currentFolder)
                guard let bytes = Paths.read(path) else {
                    throw NetFailure(ExceptionTypes.fileNotFound, FileGate.fileNotFound(path))
                }
                return try parse(SourceText(name: path, bytes: ByteOrderMark.stripped(bytes)), call)
            },
        ])
    })

    private static func parse(_ source: SourceText, _ call: MethodCall) throws -> Value {
        let result = Parser.parse(source)
        let errors = result.diagnostics.map { Value.object(ParseErrorObject($0, source)) }
        let tokens = result.tokens.map { Value.object(TokenObject($0, source)) }
        try (call[1].asObject as? ReferenceObject)?.set(.object(ArrayObject(ContiguousArray(tokens), elementType: TokenObject.tokenType)))
        try (call[2].asObject as? ReferenceObject)?.set(
            .object(ArrayObject(ContiguousArray(errors), elementType: ParseErrorObject.errorType)))
        return .object(ScriptBlock(CompiledBlock(node: result.scriptBlock, source: source)))
    }
}

/// One token as an object.
final class TokenObject: NetObject {
    let token: Token
    let source: SourceText

    init(_ token: Token, _ source: SourceText) {
        self.token = token
        self.source = source
    }

    static let tokenType = NetType("System.Management.Automation.Language.Token", declare: { _ in
        TypeDeclaration(properties: [
            PropertyDeclaration("Kind", .object) { _, target in
                .string((target.asObject as? TokenObject).map { "\($0.token.kind)".capitalizedFirst } ?? "")
            },
            PropertyDeclaration("Text", .string) { _, target in
                .string((target.asObject as? TokenObject).map { $0.source.text(in: $0.token.span) } ?? "")
            },
            PropertyDeclaration("Extent", .object) { _, target in
                guard let token = target.asObject as? TokenObject else { return .null }
                return .object(ExtentObject(token.source, token.token.span))
            },
        ])
    })
    override var type: NetType { TokenObject.tokenType }
    override func netText(_ interpreter: (any Interpreter)?) -> String { source.text(in: token.span) }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
