import Diagnostics
import FileGate
import ShellValues

extension Engine {
    func read(_ name: Symbol, in scope: Scope) -> Value {
        switch scope.raw(name) {
        case .variable(let variable): variable.value
        case .unset: special(name) ?? .unset
        case let value: value
        }
    }

    var lastExitCode: Int32 {
        if case .int(let code) = variable(Names.lastExitCode) { return code }
        return 0
    }

    public func convert(_ value: Value, to type: NetType) throws -> Value { try Conversion.convert(value, to: type, self) }

    /// The conversion of a typed variable or parameter.
    func convertForVariable(_ value: Value, to type: NetType) throws -> Value {
        do { return try Conversion.convertArgument(value, to: type, self) } catch let failure as PSFailure {
            failure.record.errorId = "RuntimeException"
            failure.record.category = .MetadataError
            let inner = failure.record.exception
            failure.record.exception = ExceptionObject(ExceptionTypes.argumentTransformationMetadata, inner.message, inner: inner)
            throw failure
        }
    }

    public func findType(_ name: String) -> NetType? {
        if let user = userTypes[Symbol(name)] { return user }
        if name.hasSuffix("[]"), let element = userTypes[Symbol(String(name.dropLast(2)))] { return element.arrayType }
        return typeFinder(name, usingNamespaces)
    }

    public func typeDataMember(_ typeNames: [String], _ name: Symbol) -> ExtraMember? { typeData.member(typeNames, name) }
    public func typeDataMembers(_ typeNames: [String]) -> [ExtraMember] { typeData.members(typeNames) }

    var defaultParameterValues: TableObject? {
        guard case .variable(let variable) = globalScope.raw(Engine.defaultsName) else { return nil }
        return variable.value.asObject as? TableObject
    }
    private static let defaultsName = Symbol("PSDefaultParameterValues")

    func wildcardMatches(_ text: String, _ pattern: String) -> Bool {
        Conversion.truth((try? Operators.like(.string(text), .string(pattern), ignoringCase: true, self)) ?? .bool(false))
    }

    func regexMatches(_ text: String, _ pattern: String, ignoringCase: Bool) throws -> Bool {
        try Operations.match(.string(text), .string(pattern), ignoringCase, self).truth
    }

    /// Lines of a file for `switch -File`.
    func readLines(_ path: String) throws -> ContiguousArray<Value> {
        let whole = Paths.absolute(path, in: host.currentFolder)
        guard let bytes = Paths.read(whole) else {
            throw PSFailure(
                "FileReadError", "The file could not be read: " + FileGate.fileNotFound(whole), category: .InvalidOperation)
        }
        var lines = String(decoding: ByteOrderMark.stripped(bytes), as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false).map { $0.hasSuffix("\r") ? String($0.dropLast()) : String($0) }
        if lines.last == "" { lines.removeLast() }
        return ContiguousArray(lines.map { .string($0) })
    }

    func invokeMethod(_ target: Value, _ name: Symbol, _ arguments: [Value]) throws -> Value {
        try Members.invoke(target, name, arguments, self)
    }

    // MARK: Drives

    /// `${drive:path}`: an item of a provider; files give their text.
    func driveItem(_ drive: String, _ name: String) throws -> Value {
        let results = try run("Get-Content", parameters: [("LiteralPath", .string(drive + ":" + name))])
        return results.count == 1 ? results[0] : results.isEmpty ? .null : .array(results)
    }

    func setDriveItem(_ drive: String, _ name: String, _ value: Value) throws {
        switch CaseFolding.fold(drive) {
        case "env": host.environment[name] = value.isNull ? nil : value.text(self)
        case "function":
            guard let block = value.asObject as? ScriptBlock else { return }
            defineFunction(FunctionInfo(name: name, block: block), in: scope)
        case "alias": defineAlias(AliasInfo(name: name, definition: value.text(self)), in: scope)
        case "variable": try assign(Symbol(name), value, in: scope)
        default: _ = try run("Set-Content", parameters: [("LiteralPath", .string(drive + ":" + name)), ("Value", value)])
        }
    }

    // MARK: Calls

    /// Notes that a call begins; too deep a nesting is an error.
    func enterCall(_ state: CallState) throws {
        callDepth += 1
        if callDepth > Engine.maximumCallDepth {
            callDepth -= 1
            throw PSFailure(
                "CallDepthOverflow", "The script failed due to call depth overflow.", category: .InvalidOperation,
                type: ExceptionTypes.runtime)
        }
        callStack.append(
            CallStackEntry(functionName: state.functionName, scriptPath: state.scriptPath, line: state.site.line, callerPath: state.site.source.name ?? ""))
    }

    func leaveCall() {
        callDepth -= 1
        _ = callStack.popLast()
    }

    static let maximumCallDepth = 1000
}

extension CallSite {
    /// The line of the call; zero when unknown.
    var line: Int { span.isNone ? 0 : source.position(at: span.start).line }
}
