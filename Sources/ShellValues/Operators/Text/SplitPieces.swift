import DotNetPrimitives

/// Splitting at matches of an expression; a negative limit counts from the end.
enum RegexSplit {
    static func pieces(_ text: String, _ regex: NetRegex, _ limit: Int) throws -> [String] {
        if limit == 1 || limit == -1 { return [text] }
        do {
            if limit >= 0 { return try regex.split(text, count: limit) }
            return assemble(text, try regex.matches(text).suffix(-(limit + 1)))
        } catch {
            throw PSFailure.bare(error.exception)
        }
    }

    private static func assemble(_ text: String, _ matches: ArraySlice<RegexMatch>) -> [String] {
        let units = Array(text.utf16)
        var result: [String] = []
        var end = 0
        for match in matches {
            result.append(String(decoding: units[end..<match.index], as: UTF16.self))
            result += match.groups.dropFirst().filter(\.success).map(\.value)
            end = match.index + match.length
        }
        result.append(String(decoding: units[end...], as: UTF16.self))
        return result
    }
}

/// Splitting at characters for which a script block is true.
enum PredicateSplit {
    static func pieces(_ text: String, _ block: ScriptBlockObject, _ limit: Int, _ ctx: any Interpreter) throws -> [String] {
        if limit == 1 || limit == -1 { return [text] }
        let units = Array(text.utf16)
        let order = limit < 0 ? Array(units.indices.reversed()) : Array(units.indices)
        let most = limit == 0 ? Int.max : Int(limit.magnitude) - 1
        var cuts: [Int] = []
        for i in order where cuts.count < most {
            try ctx.checkCancelled()
            if try isSeparator(units[i], block, text, ctx) { cuts.append(i) }
        }
        return cut(units, at: cuts.sorted())
    }

    private static func isSeparator(_ unit: UInt16, _ block: ScriptBlockObject, _ text: String, _ ctx: any Interpreter) throws -> Bool {
        let character = Value.string(String(decoding: [unit], as: UTF16.self))
        let output = try ctx.invoke(block, arguments: [character, .string(text)], underscore: character, this: nil)
        return Conversion.truth(ExtraMembers.packed(output))
    }

    private static func cut(_ units: [UInt16], at cuts: [Int]) -> [String] {
        var result: [String] = []
        var start = 0
        for i in cuts {
            result.append(String(decoding: units[start..<i], as: UTF16.self))
            start = i + 1
        }
        result.append(String(decoding: units[start...], as: UTF16.self))
        return result
    }
}
