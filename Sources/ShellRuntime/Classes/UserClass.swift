import ShellSyntax
import ShellValues

/// A class of a script behind its `NetType`: fields, methods and static values.
final class UserClass {
    let name: String
    unowned let engine: Engine
    /// The scope that methods see beside their own variables: that of the script which defined the class.
    let home: Scope
    private(set) var type: NetType = .object
    var base: UserClass? { type.base?.userClass as? UserClass }
    var fields: [ClassField] = []
    var constructors: [ClassMethod] = []
    var methods: [ClassMethod] = []
    var staticValues: [Symbol: Value] = [:]
    var staticFields: [ClassField] = []

    init(name: String, engine: Engine, home: Scope) {
        self.name = name
        self.engine = engine
        self.home = home
    }

    func bind(to type: NetType) { self.type = type }

    /// Fields of the bases come first.
    var firstField: Int { (base?.firstField ?? 0) + (base?.fields.count ?? 0) }

    // MARK: Declaration

    func declaration() -> TypeDeclaration {
        TypeDeclaration(
            constructors: constructorOverloads(),
            properties: fields.enumerated().map { property($1, at: firstField + $0) },
            methods: methods.filter { !$0.isStatic }.map(overload),
            staticProperties: staticFields.map(staticProperty),
            staticMethods: methods.filter(\.isStatic).map(overload))
    }

    private func property(_ field: ClassField, at index: Int) -> PropertyDeclaration {
        PropertyDeclaration(
            field.name, field.type ?? .object, hidden: field.isHidden,
            set: { [unowned self] _, target, value in
                ClassStorage.set(target, index, field.name, try self.assigned(value, field))
            },
            get: { _, target in ClassStorage.get(target, index, field.name) })
    }

    private func staticProperty(_ field: ClassField) -> PropertyDeclaration {
        let symbol = Symbol(field.name)
        return PropertyDeclaration(
            field.name, field.type ?? .object, hidden: field.isHidden,
            set: { [unowned self] _, _, value in self.staticValues[symbol] = try self.converted(value, field) },
            get: { [unowned self] _, _ in self.staticValues[symbol] ?? .null })
    }

    /// The value an assignment stores; what its type or attributes refuse is a failed assignment.
    private func assigned(_ value: Value, _ field: ClassField) throws -> Value {
        do { return try converted(value, field) } catch let failure as PSFailure {
            let inner = failure.record.exception
            throw PSFailure(
                "ExceptionWhenSetting", "Exception setting \"\(field.name)\": \"\(inner.message)\"", category: .NotSpecified,
                type: ExceptionTypes.setValueInvocation, inner: inner)
        }
    }

    func converted(_ value: Value, _ field: ClassField) throws -> Value {
        var value = value
        if let type = field.type { value = try Conversion.convert(value, to: type, engine) }
        if let problem = try ArgumentValidation(checks: field.checks, engine: engine).problem(value) {
            throw PSFailure(
                "ValidateSetFailure", problem, category: .InvalidData, type: ExceptionTypes.validationMetadata)
        }
        return value
    }

    private func overload(_ method: ClassMethod) -> MethodOverload {
        MethodOverload(method.name, method.parameters, returns: method.returns) { [unowned self] call in
            try self.run(method, this: method.isStatic ? .null : call.target, call.arguments)
        }
    }

    // MARK: Construction

    private func constructorOverloads() -> [MethodOverload] {
        let own = constructors.filter { !$0.isStatic }
        if own.isEmpty { return [MethodOverload("new", returns: type) { [unowned self] call in try self.make(nil, call.arguments) }] }
        return own.map { constructor in
            MethodOverload("new", constructor.parameters, returns: type) { [unowned self] call in
                try self.make(constructor, call.arguments)
            }
        }
    }

    /// A new instance: fields with their first values, bases first, then the constructors.
    private func make(_ constructor: ClassMethod?, _ arguments: [Value]) throws -> Value {
        let instance = Value.object(newObject())
        try fillFields(instance)
        try initialize(instance, constructor, arguments)
        return instance
    }

    private func newObject() -> NetObject {
        if ExceptionTypes.exception === type || type.isAssignable(to: ExceptionTypes.exception) {
            return ExceptionObject(type, "Exception of type '\(name)' was thrown.")
        }
        return ClassInstance(type, ContiguousArray(repeating: .null, count: firstField + fields.count))
    }

    func fillFields(_ instance: Value) throws {
        try base?.fillFields(instance)
        for (i, field) in fields.enumerated() {
            let value = try field.initial.map { try converted(try evaluate($0, this: instance), field) } ?? field.empty
            ClassStorage.set(instance, firstField + i, field.name, value)
        }
    }

    func initialize(_ instance: Value, _ constructor: ClassMethod?, _ arguments: [Value]) throws {
        guard let constructor else {
            try initializeBase(instance, [])
            return
        }
        let frame = try constructor.frame(self, this: instance, arguments)
        let baseArguments = try constructor.baseArguments.map { makers in try inScope(frame) { try makers(frame) } } ?? []
        try initializeBase(instance, baseArguments)
        _ = try constructor.execute(frame, self)
    }

    /// The base's constructor for some arguments.
    private func initializeBase(_ instance: Value, _ arguments: [Value]) throws {
        guard let base else {
            if let exception = instance.asObject as? ExceptionObject { ExceptionBase.initialize(exception, arguments, engine) }
            return
        }
        let candidates = base.constructors.filter { !$0.isStatic }
        if candidates.isEmpty { return try base.initialize(instance, nil, []) }
        let overloads = candidates.map { constructor in
            MethodOverload("new", constructor.parameters) { call in
                try base.initialize(instance, constructor, call.arguments)
                return .null
            }
        }
        _ = try Members.call(overloads, name: "new", target: instance, arguments: arguments, engine)
    }

    func inScope<T>(_ frame: Frame, _ work: () throws -> T) throws -> T {
        let caller = engine.scope
        engine.scope = frame.scope
        defer { engine.scope = caller }
        return try work()
    }

    /// Runs a static initializer or a field's first value.
    func evaluate(_ block: ClassExpression, this: Value) throws -> Value {
        let scope = Scope(parent: home, layout: block.layout)
        let state = CallState(site: CallSite.nowhere, scriptPath: "", functionName: name)
        state.this = this
        scope.call = state
        let frame = Frame(engine: engine, scope: scope, slots: scope.slots, output: NullSink(), block: block.block)
        return try inScope(frame) { try block.eval(frame) }
    }

    // MARK: Methods

    func run(_ method: ClassMethod, this: Value, _ arguments: [Value]) throws -> Value {
        try method.execute(try method.frame(self, this: this, arguments), self)
    }
}

/// An instance of a class defined in a script.
final class ClassInstance: RecordObject {
    override func netText(_ interpreter: (any Interpreter)?) -> String {
        if let interpreter, let user = type.userClass as? UserClass,
            let method = user.toStringMethod, let text = try? user.run(method, this: .object(self), [])
        {
            return text.text(interpreter)
        }
        return type.fullName
    }
}

extension UserClass {
    /// The nearest `ToString()` that a script declared.
    var toStringMethod: ClassMethod? {
        methods.first { CaseFolding.equal($0.name, "ToString") && $0.parameters.isEmpty && !$0.isStatic } ?? base?.toStringMethod
    }
}

/// Where instances keep their fields: records by number, exceptions by name.
enum ClassStorage {
    static func get(_ target: Value, _ index: Int, _ name: String) -> Value {
        switch target.asObject {
        case let record as RecordObject: record.field(index)
        case let exception as ExceptionObject: exception.details[name] ?? .null
        default: .null
        }
    }

    static func set(_ target: Value, _ index: Int, _ name: String, _ value: Value) {
        switch target.asObject {
        case let record as RecordObject: record.set(index, value)
        case let exception as ExceptionObject: exception.details[name] = value
        default: break
        }
    }
}

/// The constructors that `System.Exception` and its kin have: nothing, a message, a message and an inner exception.
enum ExceptionBase {
    static func initialize(_ exception: ExceptionObject, _ arguments: [Value], _ engine: Engine) {
        if let message = arguments.first { exception.message = message.text(engine) }
        if arguments.count > 1 {
            exception.inner = (arguments[1].asObject as? ExceptionObject) ?? (arguments[1].asObject as? ErrorRecordObject)?.exception
        }
    }
}
