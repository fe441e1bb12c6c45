// Package boltstore keeps orders in one bbolt file.
package boltstore

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"

	"example.com/orders/internal/order"
)

// lockTimeout is how long Open waits for another process to let go of the file.
const lockTimeout = time.Second

var bucketOrders = []byte("orders")

// Store is an order.Repository on a bbolt file.
type Store struct{ db *bbolt.DB }

var _ order.Repository = (*Store)(nil)

// Open opens the file at path, and creates it and its folder when missing.
func Open(path string) (*Store, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
		return nil, fmt.Errorf("data folder (mount a writable volume there, or set --data): %w", err)
	}
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{Timeout: lockTimeout})
	if errors.Is(err, berrors.ErrTimeout) {
		return nil, fmt.Errorf("open %s: another process holds it", path)
	}
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	err = db.Update(func(tx *bbolt.Tx) error {
		_, err := tx.CreateBucketIfNotExists(bucketOrders)
		return err
	})
	if err != nil {
		return nil, errors.Join(fmt.Errorf("prepare %s: %w", path, err), db.Close())
	}
	return &Store{db: db}, nil
}

// Close waits for running transactions and releases the file.
func (s *Store) Close() error { return s.db.Close() }

// Ping fails when the store cannot be read.
func (s *Store) Ping(context.Context) error {
	return s.db.View(func(*bbolt.Tx) error { return nil })
}

// Create stores a new order.
func (s *Store) Create(_ context.Context, o order.Order) error {
	return s.db.Update(func(tx *bbolt.Tx) error { return put(tx, o) })
}

// Get returns the order, or order.ErrNotFound.
func (s *Store) Get(_ context.Context, id string) (found order.Order, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		found, err = get(tx, id)
		return err
	})
	return found, err
}

// List returns up to f.Limit matching orders in key order, which is creation order.
func (s *Store) List(ctx context.Context, f order.Filter) ([]order.Order, error) {
	orders := []order.Order{}
	err := s.db.View(func(tx *bbolt.Tx) error {
		cursor := tx.Bucket(bucketOrders).Cursor()
		for key, value := cursor.First(); key != nil && len(orders) < f.Limit; key, value = cursor.Next() {
			if err := ctx.Err(); err != nil {
				return err
			}
			o, err := decode(key, value)
			if err != nil {
				return err
			}
			if f.Status == 0 || f.Status == o.Status {
				orders = append(orders, o)
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return orders, nil
}

// Update applies change and writes the result in one transaction.
func (s *Store) Update(_ context.Context, id string, change func(*order.Order) error) (updated order.Order, err error) {
	err = s.db.Update(func(tx *bbolt.Tx) error {
		if updated, err = get(tx, id); err != nil {
			return err
		}
		if err := change(&updated); err != nil {
			return err
		}
		return put(tx, updated)
	})
	if err != nil {
		return order.Order{}, err
	}
	return updated, nil
}

// Delete removes the order, or returns order.ErrNotFound.
func (s *Store) Delete(_ context.Context, id string) error {
	return s.db.Update(func(tx *bbolt.Tx) error {
		if _, err := get(tx, id); err != nil {
			return err
		}
		return tx.Bucket(bucketOrders).Delete([]byte(id))
	})
}

func get(tx *bbolt.Tx, id string) (order.Order, error) {
	value := tx.Bucket(bucketOrders).Get([]byte(id))
	if value == nil {
		return order.Order{}, order.ErrNotFound
	}
	return decode([]byte(id), value)
}

func put(tx *bbolt.Tx, o order.Order) error {
	value, err := json.Marshal(o)
	if err != nil {
		return fmt.Errorf("encode order %s: %w", o.ID, err)
	}
	return tx.Bucket(bucketOrders).Put([]byte(o.ID), value)
}

func decode(key, value []byte) (o order.Order, err error) {
	if err := json.Unmarshal(value, &o); err != nil {
		return order.Order{}, fmt.Errorf("decode order %s: %w", key, err)
	}
	return o, nil
}
