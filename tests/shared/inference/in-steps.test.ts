import { expect, test } from 'vitest'

import { inSteps } from '../../../shared/domain/inference/in-steps'

function threeSteps() {
  const done: string[] = []
  const made = inSteps(function* () {
    done.push('first')
    yield
    done.push('second')
    yield
    done.push('third')
    return done.length
  })
  return { done, made }
}

test('nothing is done before it is asked for, and one step at a time then', () => {
  const { done, made } = threeSteps()
  expect(done).toEqual([])
  expect([made.step(), made.isMade()]).toEqual([false, false])
  expect(done).toEqual(['first'])
})

test('the last step makes the value, and no step is made twice', () => {
  const { done, made } = threeSteps()
  expect([made.step(), made.step(), made.step(), made.step()]).toEqual([false, false, true, true])
  expect(made.isMade()).toBe(true)
  expect(done).toEqual(['first', 'second', 'third'])
})

test('who needs the value at once gets what the steps left', () => {
  const { done, made } = threeSteps()
  made.step()
  expect(made.value()).toBe(3)
  expect(made.value()).toBe(3)
  expect(done).toEqual(['first', 'second', 'third'])
})
