extension Workspace {
    /// A hash of all of the state, in 16 hexadecimal digits. Equal workspaces have equal digests, whatever order
    /// things were made in; the digest of a state is the same on every machine and every day.
    /// Tables keep the sum of their items' digests, so that this costs little after a change.
    public var digest: String {
        let number = StableHash.of { hash in
            hash.add("sallyport-workspace 1")
            hash.add(subscriptions.digest)
            for table in [securityGroups.digest, routeTables.digest, reservedAddresses.digest, environments.digest] {
                hash.add(table)
            }
            hash.add(reservedAddressesMade)
            hash.add(networkDigest)
            hash.add(ties.digest)
        }
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
