/// One group of a match; positions and lengths are in UTF-16 units.
public struct RegexGroup: Sendable {
    public let number: Int
    public let name: String
    public let success: Bool
    public let index: Int
    public let length: Int
    let subject: RegexSubject

    /// The text captured; empty when the group took no part.
    public var value: String { success ? subject.slice(index, index + length) : "" }
}

/// One match of a pattern.
public struct RegexMatch: Sendable {
    let subject: RegexSubject
    let pairs: [Int]
    let groupTable: RegexGroups

    public var index: Int { pairs[0] }
    public var length: Int { max(pairs[1] - pairs[0], 0) }
    public var value: String { subject.slice(pairs[0], pairs[1]) }
    /// The whole text the match was found in.
    public var input: String { subject.text }
    public var groupCount: Int { groupTable.numbers.count }

    /// All groups by ascending number; the first is the match itself.
    public var groups: [RegexGroup] { groupTable.numbers.map { group(number: $0) } }

    /// The group of a number; without success when there is none.
    public func group(number: Int) -> RegexGroup {
        let range = range(of: number)
        return RegexGroup(
            number: number, name: groupTable.name(of: number), success: range != nil, index: range?.lowerBound ?? 0,
            length: range?.count ?? 0, subject: subject)
    }

    /// The group of a name or of digits; nil when the pattern has none.
    public func group(named name: String) -> RegexGroup? {
        groupTable.number(named: name).map { group(number: $0) }
    }

    /// The last capture of a group.
    func range(of number: Int) -> Range<Int>? {
        pairs.withUnsafeBufferPointer { groupTable.range(of: number, $0) }
    }
}
