extension Members {
    /// The value of a static property, enumeration member included; nil when there is none.
    public static func getStatic(_ type: NetType, _ name: Symbol, spelled: String? = nil, _ ctx: any Interpreter) throws -> Value? {
        if type.isEnum, let member = EnumObject.named(spelled ?? name.name, type) { return .object(member) }
        guard let property = staticProperty(type, name) else { return staticMethodObject(type, name) }
        do { return try property.get(ctx, .null) } catch let error {
            guard let exception = NetFailures.exception(of: error) else { throw error }
            throw MemberFailures.getting(property.name, exception)
        }
    }

    /// A static method that is not called.
    private static func staticMethodObject(_ type: NetType, _ name: Symbol) -> Value? {
        let isNew = name == Symbol("new")
        let overloads = isNew ? type.members.declaration.constructors : staticMethods(type, name)
        guard let first = overloads.first else { return nil }
        let definitions = overloads.map { isNew ? Definitions.constructor($0, of: type) : Definitions.method($0, isStatic: true) }
        let view = MethodView(name: isNew ? "new" : first.name, memberType: "Method", definitions: definitions)
        return .object(PSMemberObject(view.name, target: .object(type), source: .method(view), extra: nil))
    }

    /// Assigns a static property.
    public static func setStatic(_ type: NetType, _ name: Symbol, spelled: String? = nil, _ value: Value, _ ctx: any Interpreter) throws {
        guard let property = staticProperty(type, name) else { throw MemberFailures.propertyNotFound(spelled ?? name.name, on: .object(type)) }
        try write(property, .null, value, ctx)
    }

    static func staticProperty(_ type: NetType, _ name: Symbol) -> PropertyDeclaration? {
        var current: NetType? = type
        while let known = current {
            if let found = known.members.staticProperties[name] { return found }
            current = known.base
        }
        return nil
    }

    static func staticMethods(_ type: NetType, _ name: Symbol) -> [MethodOverload] {
        var result: [MethodOverload] = []
        var current: NetType? = type
        while let known = current {
            result.append(contentsOf: known.members.staticMethods[name] ?? [])
            current = known.base
        }
        return result
    }

    static func hasStaticMethod(_ type: NetType, _ name: Symbol) -> Bool { !staticMethods(type, name).isEmpty }

    /// Calls a static method; `new` constructs.
    ///
    /// - Throws: `MethodNotFound` and what `invoke` throws.
    public static func invokeStatic(_ type: NetType, _ name: Symbol, spelled: String? = nil, _ arguments: [Value], _ ctx: any Interpreter) throws -> Value {
        let overloads = staticMethods(type, name)
        if !overloads.isEmpty { return try call(overloads, .null, arguments, ctx) }
        if name == Symbol("new") { return try construct(type, arguments, ctx) }
        throw PSFailure.methodNotFound(type.displayFullName, spelled ?? name.name)
    }

    /// Makes an instance through a constructor.
    public static func construct(_ type: NetType, _ arguments: [Value], _ ctx: any Interpreter) throws -> Value {
        let constructors = type.members.declaration.constructors
        if type.kind == .array, constructors.isEmpty { return try NewArray.make(type, arguments, ctx) }
        guard !constructors.isEmpty else { throw MemberFailures.noOverload("new", arguments.count) }
        let bound = try OverloadResolution.bind(constructors, arguments, shownName: "new", argumentName: ".ctor", ctx)
        do {
            return try bound.overload.run(MethodCall(interpreter: ctx, target: .null, arguments: bound.arguments))
        } catch let error {
            guard let exception = NetFailures.exception(of: error) else { throw error }
            throw MemberFailures.calling(".ctor", arguments.count, exception)
        }
    }
}
