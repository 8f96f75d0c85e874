import DotNetPrimitives
import ShellValues

@testable import DotNetTypes

/// An engine that answers only what type members ask.
final class TestInterpreter: Interpreter {
    var written = ""
    let host = HostValues(
        utcTicks: { 639_000_000_000_000_000 }, offsetMinutes: { _ in 0 }, randomBits: { 0x0123_4567_89AB_CDEF },
        environment: ["HOME": "/root", "LANG": "C"], currentFolder: "/tmp", monotonicNanoseconds: { 5_000_000_000 },
        processID: 42, home: "/root")

    func invoke(_ block: ScriptBlockObject, arguments: [Value], underscore: Value?, this: Value?) throws -> [Value] {
        (block as? TestBlock).map { [$0.run(arguments)] } ?? []
    }
    func variable(_ name: Symbol) -> Value { .null }
    func findType(_ name: String) -> NetType? { TypeTable.find(name) }
    func typeDataMember(_ typeNames: [String], _ name: Symbol) -> ExtraMember? { nil }
    func typeDataMembers(_ typeNames: [String]) -> [ExtraMember] { [] }
    func checkCancelled() throws {}
    func writeHost(_ text: String) { written += text }
}

/// A script block made of a Swift closure.
final class TestBlock: ScriptBlockObject {
    let run: ([Value]) -> Value
    init(_ run: @escaping ([Value]) -> Value) { self.run = run }
}

/// A place for `[ref]` arguments.
final class Place {
    var value: Value = .null
    var reference: Value {
        .object(ReferenceObject(get: { [unowned self] in self.value }, set: { [unowned self] in self.value = $0 }))
    }
}

/// Calls members by name: the first overload whose parameters take the arguments as they are.
enum Call {
    static func on(_ target: Value, _ name: String, _ arguments: Value...) throws -> Value {
        DotNetTypes.install()
        let types = (target.type ?? .object).chain
        for type in types {
            let overloads = type.members.methods[Symbol(name)] ?? []
            if let result = try run(overloads, target, arguments) { return result }
        }
        throw Missing(name: name)
    }

    static func get(_ target: Value, _ name: String) throws -> Value {
        DotNetTypes.install()
        for type in (target.type ?? .object).chain {
            if let found = type.members.properties[Symbol(name)] { return try found.get(TestInterpreter(), target) }
        }
        throw Missing(name: name)
    }

    static func set(_ target: Value, _ name: String, _ value: Value) throws {
        for type in (target.type ?? .object).chain {
            if let found = type.members.properties[Symbol(name)] {
                try found.set?(TestInterpreter(), target, value)
                return
            }
        }
        throw Missing(name: name)
    }

    static func on(type name: String, _ member: String, _ arguments: Value...) throws -> Value {
        DotNetTypes.install()
        guard let type = TypeTable.find(name) else { throw Missing(name: name) }
        for current in type.chain {
            if arguments.isEmpty, let constant = current.members.staticProperties[Symbol(member)] {
                return try constant.get(TestInterpreter(), .null)
            }
            let overloads = current.members.staticMethods[Symbol(member)] ?? []
            if let result = try run(overloads, .null, arguments) { return result }
        }
        throw Missing(name: member)
    }

    static func new(_ name: String, _ arguments: Value...) throws -> Value {
        DotNetTypes.install()
        guard let type = TypeTable.find(name) else { throw Missing(name: name) }
        guard let result = try run(type.members.declaration.constructors, .null, arguments) else {
            throw Missing(name: name)
        }
        return result
    }

    /// The text of a result, or the exception's type and message.
    static func text(_ run: () throws -> Value) -> String {
        do {
            let value = try run()
            let items = value.asString == nil ? try value.elements() : [value]
            return items.map { $0.netString(nil) }.joined(separator: "|")
        } catch let failure as NetFailure {
            return failure.exception.type.name + ": " + failure.exception.message
        } catch {
            return "\(error)"
        }
    }

    struct Missing: Error { let name: String }

    private static func run(_ overloads: [MethodOverload], _ target: Value, _ arguments: [Value]) throws -> Value? {
        for exact in [true, false] {
            for overload in overloads {
                guard let fitted = fit(arguments, overload.parameters, exact: exact) else { continue }
                return try overload.run(MethodCall(interpreter: TestInterpreter(), target: target, arguments: fitted))
            }
        }
        return nil
    }

    private static func fit(_ arguments: [Value], _ parameters: [MethodParameter], exact: Bool) -> [Value]? {
        var fitted = arguments
        if let last = parameters.last, last.isRest, arguments.count >= parameters.count - 1 {
            let fixed = parameters.count - 1
            let rest = arguments.dropFirst(fixed)
            if rest.count == 1, rest.first?.asObject is ArrayObject {
            } else {
                let element = last.type.elementType ?? .object
                guard rest.allSatisfy({ $0.type?.isAssignable(to: element) ?? true }) else { return nil }
                fitted = Array(arguments.prefix(fixed))
                fitted.append(.object(ArrayObject(ContiguousArray(rest), elementType: last.type.elementType ?? .object)))
            }
        }
        while fitted.count < parameters.count, let standard = parameters[fitted.count].defaultValue { fitted.append(standard) }
        guard fitted.count == parameters.count else { return nil }
        for (value, parameter) in zip(fitted.prefix(max(arguments.count, 1)), parameters) where !takes(value, parameter, exact) { return nil }
        return fitted
    }

    private static func takes(_ value: Value, _ parameter: MethodParameter, _ exact: Bool) -> Bool {
        if parameter.isByRef { return value.asObject is ReferenceObject }
        guard let type = value.type else { return true }
        if exact { return type === parameter.type || (parameter.type === NetType.array && value.asObject is ArrayObject) }
        if parameter.type.kind == .interface { return type.isAssignable(to: parameter.type) }
        if type.isAssignable(to: parameter.type) { return true }
        if value.asObject is ScriptBlockObject { return parameter.type.base === NetType.delegate }
        return Widening.widen(value, to: parameter.type) != nil
    }
}


enum DotNetPrimitivesTwo { static var value: NetBigInteger { NetBigInteger(2) } }
