import DotNetPrimitives
import ShellValues

/// Applies the checks of a parameter (or validated variable) to a converted value.
struct ArgumentValidation {
    let checks: [ParameterCheck]
    let engine: Engine

    /// Nil when the value passes; otherwise the message PowerShell gives for the failed attribute.
    func problem(_ value: Value) throws -> String? {
        for check in checks {
            if let problem = try problem(value, check) { return problem }
        }
        return nil
    }

    private func problem(_ value: Value, _ check: ParameterCheck) throws -> String? {
        switch check {
        case .allowNull, .allowEmptyString, .allowEmptyCollection: return nil
        case .notNull: return value.isNull ? ValidationTexts.null : nullElement(value)
        case .notNullOrEmpty: return notNullOrEmpty(value)
        case .notNullOrWhiteSpace: return notNullOrWhiteSpace(value)
        case .count(let low, let high): return countProblem(value, low, high)
        default: return try eachProblem(value, check)
        }
    }

    /// Checks that look at each element of a collection.
    private func eachProblem(_ value: Value, _ check: ParameterCheck) throws -> String? {
        if value.isNull { return ValidationTexts.nullOrElement }
        guard let object = value.asObject, object.isEnumerable else { return try elementProblem(value, check) }
        for item in try object.enumerate() {
            if item.isNull { return ValidationTexts.nullOrElement }
            if let problem = try elementProblem(item, check) { return problem }
        }
        return nil
    }

    private func elementProblem(_ value: Value, _ check: ParameterCheck) throws -> String? {
        let text = value.text(engine)
        switch check {
        case .range(let low, let high): return rangeProblem(value, low, high)
        case .rangeKind(let kind): return kindProblem(value, kind)
        case .length(let low, let high):
            guard let string = value.asString else { return ValidationTexts.lengthNotString }
            let count = string.utf16.count
            if count < low { return ValidationTexts.tooShort(count, low) }
            return count > high ? ValidationTexts.tooLong(count, high) : nil
        case .pattern(let pattern, let ignoring, let message):
            if try engine.regexMatches(text, pattern, ignoringCase: ignoring) { return nil }
            return message.map { ValidationTexts.filled($0, text, pattern) } ?? ValidationTexts.pattern(text, pattern)
        case .set(let values, let ignoring, let message):
            if values.contains(where: { ignoring ? CaseFolding.equal($0, text) : $0 == text }) { return nil }
            let list = values.joined(separator: ",")
            return message.map { ValidationTexts.filled($0, text, list) } ?? ValidationTexts.notInSet(text, list)
        case .script(let block, let message):
            let results = try engine.invoke(block, arguments: [], underscore: value, this: nil)
            let passes = Conversion.truth(results.count == 1 ? results[0] : results.isEmpty ? .null : .array(results))
            if passes { return nil }
            return message.map { ValidationTexts.filled($0, text, block.source) } ?? ValidationTexts.script(text, block.source)
        default: return nil
        }
    }

    private func rangeProblem(_ value: Value, _ low: Value, _ high: Value) -> String? {
        if let order = try? Operators.compare(value, low, ignoringCase: true, engine), order < 0 {
            return ValidationTexts.below(value.text(engine), low.text(engine))
        }
        if let order = try? Operators.compare(value, high, ignoringCase: true, engine), order > 0 {
            return ValidationTexts.above(value.text(engine), high.text(engine))
        }
        return nil
    }

    private func kindProblem(_ value: Value, _ kind: String) -> String? {
        guard let order = try? Operators.compare(value, .int(0), ignoringCase: true, engine) else { return nil }
        let text = value.text(engine)
        switch CaseFolding.fold(kind) {
        case "positive": return order > 0 ? nil : ValidationTexts.sign(text, "greater than zero")
        case "nonnegative": return order >= 0 ? nil : ValidationTexts.sign(text, "greater than or equal to zero")
        case "negative": return order < 0 ? nil : ValidationTexts.sign(text, "less than zero")
        case "nonpositive": return order <= 0 ? nil : ValidationTexts.sign(text, "less than or equal to zero")
        default: return nil
        }
    }

    private func countProblem(_ value: Value, _ low: Int, _ high: Int) -> String? {
        if high < low {
            return "The specified maximum number of arguments for a parameter is fewer than the specified minimum number of "
                + "arguments. Update the ValidateCount attribute for the parameter."
        }
        var count = value.isNull ? 0 : 1
        if let object = value.asObject, object.isEnumerable { count = (try? object.enumerate().count) ?? 0 }
        return count < low || count > high ? ValidationTexts.wrongCount(count, low, high) : nil
    }

    private func nullElement(_ value: Value) -> String? {
        guard let object = value.asObject, object.isEnumerable, let items = try? object.enumerate() else { return nil }
        return items.contains { $0.isNull } ? ValidationTexts.nullCollection : nil
    }

    private func notNullOrEmpty(_ value: Value) -> String? {
        if value.isNull { return ValidationTexts.nullOrEmpty }
        if let text = value.asString { return text.isEmpty ? ValidationTexts.nullOrEmpty : nil }
        if let table = value.asObject as? TableObject { return table.count == 0 ? ValidationTexts.emptyCollection : nil }
        guard let object = value.asObject, object.isEnumerable, let items = try? object.enumerate() else { return nil }
        if items.isEmpty { return ValidationTexts.emptyCollection }
        let bad = items.contains { $0.isNull || $0.asString == "" }
        return bad ? ValidationTexts.emptyElement : nil
    }

    private func notNullOrWhiteSpace(_ value: Value) -> String? {
        if let problem = notNullOrEmpty(value) { return value.asObject == nil ? ValidationTexts.whiteSpace : problem }
        if let text = value.asString { return text.allSatisfy(\.isWhitespace) ? ValidationTexts.whiteSpace : nil }
        return nil
    }
}
