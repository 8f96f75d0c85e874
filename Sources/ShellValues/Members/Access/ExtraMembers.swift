/// Reading, writing and calling of members added to instances or types.
enum ExtraMembers {
    static func get(_ member: ExtraMember, _ target: Value, _ ctx: any Interpreter) throws -> Value {
        switch member.kind {
        case .note(let value): return value
        case .alias(let other): return try Members.get(target, Symbol(other), ctx) ?? .null
        case .scriptProperty(let getter, _):
            guard let getter else { return .null }
            return output(of: getter, target, ctx)
        case .codeProperty(let getter, _):
            do { return try getter(ctx, target) } catch let error {
                guard let exception = NetFailures.exception(of: error) else { throw error }
                throw MemberFailures.getting(member.name, exception)
            }
        default: return .null
        }
    }

    /// The output of a script property; an error in it gives null.
    private static func output(of getter: ScriptBlockObject, _ target: Value, _ ctx: any Interpreter) -> Value {
        guard let output = try? ctx.invoke(getter, arguments: [], underscore: nil, this: target) else { return .null }
        return packed(output)
    }

    /// Several objects as an array, one as itself, none as null.
    static func packed(_ output: [Value]) -> Value {
        switch output.count {
        case 0: .null
        case 1: output.first ?? .null
        default: .array(output)
        }
    }

    static func set(_ member: ExtraMember, _ target: Value, _ value: Value, _ ctx: any Interpreter) throws {
        switch member.kind {
        case .note: member.kind = .note(value)
        case .alias(let other): try Members.set(target, Symbol(other), value, ctx)
        case .scriptProperty(_, let setter?):
            do { _ = try ctx.invoke(setter, arguments: [value], underscore: nil, this: target) } catch let failure as PSFailure {
                throw MemberFailures.setting(member.name, failure.record.exception)
            }
        case .codeProperty(_, let setter?):
            do { try setter(ctx, target, value) } catch let error {
                guard let exception = NetFailures.exception(of: error) else { throw error }
                throw MemberFailures.setting(member.name, exception)
            }
        case .scriptProperty:
            throw PSFailure("SetWithoutSetterFromScriptProperty", "Set accessor for property \"\(member.name)\" is unavailable.",
                category: .NotSpecified, type: ExceptionTypes.setValue)
        default: throw MemberFailures.readOnly(member.name)
        }
    }

    /// Calls a script method or code method; nil when the member is a property.
    static func call(_ member: ExtraMember, _ target: Value, _ arguments: [Value], _ ctx: any Interpreter) throws -> Value? {
        switch member.kind {
        case .scriptMethod(let block):
            do {
                return packed(try ctx.invoke(block, arguments: arguments, underscore: nil, this: target))
            } catch let failure as PSFailure {
                throw MemberFailures.calling(member.name, arguments.count, failure.record.exception)
            }
        case .codeMethod(let run):
            do { return try run(ctx, target, arguments) } catch let error {
                guard let exception = NetFailures.exception(of: error) else { throw error }
                throw MemberFailures.calling(member.name, arguments.count, exception)
            }
        default: return nil
        }
    }
}
