/// A dictionary: `Hashtable`, `OrderedDictionary`, `Dictionary[K,V]`, `SortedList` … Entries keep insertion order.
public final class TableObject: NetObject {
    private let tableType: NetType
    public let ignoresCase: Bool
    private var entries: ContiguousArray<(key: Value, value: Value)?> = []
    private var index: [HashKey: Int] = [:]
    private var live = 0
    /// The order of the keys in a table that sorts them (`SortedList`, `SortedDictionary`).
    public var order: ((Value, Value) -> Int)?
    /// The type of the entries that an enumeration yields.
    public var entryType: NetType = .dictionaryEntry
    /// Counts changes, so that an enumeration can notice one.
    public private(set) var version: Int = 0

    public init(type: NetType = .hashtable, ignoringCase: Bool = true) {
        self.tableType = type
        self.ignoresCase = ignoringCase
    }

    public override var type: NetType { tableType }
    public var isOrdered: Bool { tableType === NetType.orderedDictionary }
    public var count: Int { live }

    /// The keys in order.
    public var keys: [Value] { entries.compactMap { $0?.key } }
    /// The values in order of their keys.
    public var values: [Value] { entries.compactMap { $0?.value } }
    /// Keys and values in order.
    public var pairs: [(key: Value, value: Value)] { entries.compactMap { $0 } }

    public func get(_ key: Value) -> Value? {
        guard let position = index[HashKey(key, ignoringCase: ignoresCase)], position < entries.count else { return nil }
        return entries[position]?.value
    }

    public func contains(_ key: Value) -> Bool { index[HashKey(key, ignoringCase: ignoresCase)] != nil }

    public func set(_ key: Value, _ value: Value) {
        version &+= 1
        let hash = HashKey(key, ignoringCase: ignoresCase)
        if let position = index[hash], position < entries.count, let old = entries[position] {
            entries[position] = (old.key, value)
        } else {
            add(key, value, hash)
        }
    }

    private func add(_ key: Value, _ value: Value, _ hash: HashKey) {
        if let order {
            compact()
            entries.insert((key, value), at: place(of: key, order))
            reindex()
            return
        }
        index[hash] = entries.count
        entries.append((key, value))
        live += 1
    }

    /// Where a key stands in a table that keeps its keys in order.
    private func place(of key: Value, _ order: (Value, Value) -> Int) -> Int {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if let entry = entries[middle], order(entry.key, key) < 0 { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Inserts before the n-th entry (ordered dictionaries); false when the position is out of range or the key is taken.
    public func insert(_ key: Value, _ value: Value, at position: Int) -> Bool {
        guard position >= 0, position <= live, !contains(key) else { return false }
        compact()
        entries.insert((key, value), at: position)
        reindex()
        return true
    }

    @discardableResult public func remove(_ key: Value) -> Bool {
        let hash = HashKey(key, ignoringCase: ignoresCase)
        guard let position = index.removeValue(forKey: hash), position < entries.count else { return false }
        version &+= 1
        entries[position] = nil
        live -= 1
        if entries.count > 32 && live * 2 < entries.count { reindex() }
        return true
    }

    public func removeAll() {
        version &+= 1
        entries.removeAll()
        index.removeAll()
        live = 0
    }

    /// The n-th entry in order.
    public func entry(at position: Int) -> (key: Value, value: Value)? {
        if live != entries.count { reindex() }
        return position >= 0 && position < entries.count ? entries[position] : nil
    }

    /// Replaces the value of the n-th entry.
    public func setValue(at position: Int, _ value: Value) -> Bool {
        guard let old = entry(at: position) else { return false }
        version &+= 1
        entries[position] = (old.key, value)
        return true
    }

    public func copy(type: NetType? = nil) -> TableObject {
        let result = TableObject(type: type ?? tableType, ignoringCase: ignoresCase)
        (result.order, result.entryType) = (order, entryType)
        for pair in pairs { result.set(pair.key, pair.value) }
        return result
    }

    private func compact() { entries.removeAll { $0 == nil } }

    private func reindex() {
        compact()
        index.removeAll(keepingCapacity: true)
        for (i, entry) in entries.enumerated() {
            if let entry { index[HashKey(entry.key, ignoringCase: ignoresCase)] = i }
        }
        live = entries.count
    }

    /// `foreach` over a dictionary's `GetEnumerator()`; the table itself is one object in a pipeline.
    public var entryObjects: ContiguousArray<Value> {
        ContiguousArray(pairs.map { .object(EntryObject(key: $0.key, value: $0.value, type: entryType)) })
    }
}

/// One key and value of a dictionary, as `GetEnumerator()` yields it.
public final class EntryObject: NetObject {
    public var key: Value
    public var value: Value
    private let entryType: NetType

    public init(key: Value, value: Value, type: NetType = .dictionaryEntry) {
        self.key = key
        self.value = value
        self.entryType = type
    }

    public override var type: NetType { entryType }
    public override func netText(_ interpreter: (any Interpreter)?) -> String {
        "[" + key.text(interpreter) + ", " + value.text(interpreter) + "]"
    }
}
