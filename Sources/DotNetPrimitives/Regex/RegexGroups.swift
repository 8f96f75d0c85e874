/// The groups of a pattern in .NET's numbering: unnamed ones first, then named ones.
struct RegexGroups: Sendable {
    /// How a group is written in the pattern.
    enum Declaration: Sendable, Equatable {
        case unnamed
        case numbered(Int)
        case named(String)
    }

    /// The .NET number of each group in the order of their opening parentheses.
    private(set) var numberOfCapture: [Int] = []
    /// All numbers in use, ascending; 0 is the whole match.
    private(set) var numbers: [Int] = [0]
    private(set) var numberOfName: [String: Int] = [:]
    private var nameOfNumber: [Int: String] = [:]

    init(_ declarations: [Declaration]) {
        var next = 1
        var used: Set<Int> = [0]
        for declaration in declarations {
            switch declaration {
            case .unnamed:
                used.insert(next)
                next += 1
            case .numbered(let number): used.insert(number)
            case .named: break
            }
        }
        for case .named(let name) in declarations where numberOfName[name] == nil {
            while used.contains(next) { next += 1 }
            used.insert(next)
            numberOfName[name] = next
            nameOfNumber[next] = name
        }
        numbers = used.sorted()
        var unnamed = 0
        for declaration in declarations {
            switch declaration {
            case .unnamed:
                unnamed += 1
                numberOfCapture.append(unnamed)
            case .numbered(let number): numberOfCapture.append(number)
            case .named(let name): numberOfCapture.append(numberOfName[name] ?? 0)
            }
        }
    }

    /// The name of a group: its digits when it has no other.
    func name(of number: Int) -> String { nameOfNumber[number] ?? String(number) }

    /// The number of a group called by name or by digits.
    func number(named name: String) -> Int? {
        if let number = numberOfName[name] { return number }
        guard let number = Int(name), numbers.contains(number), name == String(number) else { return nil }
        return number
    }

    func contains(_ number: Int) -> Bool { numbers.contains(number) }

    /// The last capture of a group in a match given by its offset pairs.
    func range(of number: Int, _ pairs: UnsafeBufferPointer<Int>) -> Range<Int>? {
        if number == 0 { return pairs[0]..<max(pairs[1], pairs[0]) }
        var best: Range<Int>?
        for (position, owner) in numberOfCapture.enumerated() where owner == number {
            let (start, end) = (pairs[position * 2 + 2], pairs[position * 2 + 3])
            guard start >= 0, end >= start else { continue }
            if best.map({ end >= $0.upperBound }) ?? true { best = start..<end }
        }
        return best
    }

    /// The capturing parentheses, counted from 1, that fill a group.
    func captures(of number: Int) -> [Int] {
        numberOfCapture.indices.filter { numberOfCapture[$0] == number }.map { $0 + 1 }
    }
}
