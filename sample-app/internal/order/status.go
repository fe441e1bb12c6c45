package order

import (
	"fmt"
	"slices"
)

//go:generate go tool stringer -type=Status -linecomment -output=status_string.go

// Status is where an order stands. The zero value is not a status, so a
// forgotten field cannot pass for one.
type Status uint8

const (
	Pending   Status = iota + 1 // pending
	Paid                        // paid
	Shipped                     // shipped
	Cancelled                   // cancelled
)

// next lists the statuses that may follow each status.
var next = map[Status][]Status{
	Pending: {Paid, Cancelled},
	Paid:    {Shipped, Cancelled},
}

// Statuses returns every status, in the order of an order's life.
func Statuses() []Status { return []Status{Pending, Paid, Shipped, Cancelled} }

// CanBecome tells whether an order may go from s straight to target.
func (s Status) CanBecome(target Status) bool { return slices.Contains(next[s], target) }

// ParseStatus is the inverse of Status.String.
func ParseStatus(text string) (Status, error) {
	for _, s := range Statuses() {
		if s.String() == text {
			return s, nil
		}
	}
	return 0, &InvalidError{"status", fmt.Sprintf("must be one of %v, got %q", Statuses(), text)}
}

// MarshalText makes JSON carry the name, so that the numbers may change.
func (s Status) MarshalText() ([]byte, error) {
	if !slices.Contains(Statuses(), s) {
		return nil, fmt.Errorf("not a status: %d", uint8(s))
	}
	return []byte(s.String()), nil
}

// UnmarshalText is the inverse of MarshalText.
func (s *Status) UnmarshalText(text []byte) error {
	parsed, err := ParseStatus(string(text))
	if err != nil {
		return err
	}
	*s = parsed
	return nil
}
